import type { Agency } from '../../directive/agency.ts';
import { labelOf } from '../../directive/label.ts';
import type { Task } from '../../directive/task.ts';
import { standingTo } from '../../retrieval/tasks/task-roles.ts';
import { clip } from '../../vietnamese/clip.ts';
import type { AskedLibrary } from '../ask.ts';
import type { IngestNews } from '../ingest-news.ts';
import { NEWS } from '../phrases/news-phrases.ts';

/** Whose tasks come first, and whether the maintainer's figures are told as well. */
interface Told {
  readonly own: Agency | null;
  readonly isWhole: boolean;
}

type Title = IngestNews['tasks']['added'][number];

const SHOWN = 10;
const TASK_SHOWN = 160;

/** Whether there is anything that somebody who reads directives wants to know. */
export function hasNews({ documents, tasks }: IngestNews): boolean {
  return [documents.added, documents.changed, tasks.added].some(({ length }) => length > 0);
}

/** A corpus that changed, in words: documents by their labels, then tasks, those of an agency before the others. */
export function newsWords(
  news: IngestNews,
  library: Pick<AskedLibrary, 'reader' | 'agencies'>,
  { own, isWhole }: Told,
): string {
  const { documents, tasks } = news;
  const labels = new Map(library.reader.directives().map((each) => [each.id, labelOf(each)]));
  const label = (id: string) => labels.get(id) ?? id;
  const byKey = new Map<string, Task>(library.reader.tasks().map((task) => [task.key, task]));
  const line = (title: Title) => taskLine(title, byKey.get(title.key) ?? null, label);
  const isOwn = ({ key }: Title) => isTaskOf(own, byKey.get(key) ?? null, library);
  const mine = tasks.added.filter(isOwn);
  const others = tasks.added.filter((title) => !isOwn(title));
  return [
    NEWS.heading,
    ...part(NEWS.added, documents.added.map(label)),
    ...part(NEWS.changed, documents.changed.map(label)),
    ...part(NEWS.removed, documents.removed.map(label)),
    ...part((count) => NEWS.own(own?.name ?? '', count), mine.map(line)),
    ...part(mine.length > 0 ? NEWS.otherTasks : NEWS.tasks, others.map(line)),
    ...part(NEWS.changedTasks, tasks.changed.map(line)),
    ...part(NEWS.goneTasks, isWhole ? tasks.gone.map(line) : []),
    ...(isWhole ? maintainerLines(news) : []),
    ...(own === null ? [] : [NEWS.howToAsk]),
  ].join('\n');
}

function maintainerLines({ notes, generation }: IngestNews): string[] {
  return [...(notes.length === 0 ? [] : [NEWS.notes(notes.length)]), NEWS.generation(generation)];
}

function part(heading: (count: number) => string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  return [
    heading(lines.length),
    ...lines.slice(0, SHOWN).map((line) => `- ${line}`),
    ...(rest > 0 ? [NEWS.more(rest)] : []),
  ];
}

/** "Xây dựng … (hạn Quý III; Phụ lục, STT 23, Kế hoạch …)" */
function taskLine(title: Title, task: Task | null, label: (id: string) => string): string {
  const due = task?.deadline == null ? [] : [NEWS.due(task.deadline.text)];
  const place = `${title.locator}, ${label(title.document)}`;
  return `${clip(title.task.replace(/[.;]$/u, ''), TASK_SHOWN)} (${[...due, place].join('; ')})`;
}

function isTaskOf(
  own: Agency | null,
  task: Task | null,
  { agencies }: Pick<AskedLibrary, 'agencies'>,
): boolean {
  if (own === null || task === null) return false;
  const owner = { kind: 'agency', id: own.id, name: own.name, printed: own.name } as const;
  return standingTo(task, owner, agencies) !== null;
}
