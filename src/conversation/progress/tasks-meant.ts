import type { Answer } from '../../answer/answer.ts';
import type { Task } from '../../directive/task.ts';
import { vocabularyOf } from '../../retrieval/facts/vocabulary.ts';
import { asGoodAsBest, scoredByTopic } from '../../retrieval/tasks/best-by-topic.ts';
import { wantedTopic } from '../../retrieval/topic.ts';
import type { FoundLines } from './find-lines.ts';
import { mayReport } from './may-report.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportRefusal } from './task-report.ts';

/** The tasks that a report is about; "one-of" where it could be any one of several. */
export type TasksMeant =
  | { readonly kind: 'all'; readonly tasks: readonly Task[] }
  | { readonly kind: 'one-of'; readonly tasks: readonly Task[] }
  | { readonly kind: 'refused'; readonly reason: ReportRefusal };

/** More tasks than this are no choice. */
const LONGEST_CHOICE = 5;

/** The tasks on the lines that a report names. */
export function tasksOnLines({ lines }: FoundLines, { shown, library }: ReportContext): TasksMeant {
  const known = tasksShown(shown);
  if (known.size === 0) return refused({ kind: 'nothing-shown' });
  const present = new Map(library.reader.tasks().map((task) => [task.key, task]));
  const tasks: Task[] = [];
  for (const line of lines) {
    const number = line === 'last' ? Math.max(...known.keys()) : line;
    const task = known.get(number);
    if (task === undefined) return refused({ kind: 'no-line', line: number });
    const now = present.get(task.key);
    if (now === undefined) return refused({ kind: 'task-gone', task: task.task });
    if (!tasks.includes(now)) tasks.push(now);
  }
  return { kind: 'all', tasks };
}

/** The tasks in the row of an annex ("STT 25"), of the documents named where some are. */
export function tasksInRow(row: string, scope: readonly string[], context: ReportContext): TasksMeant | null {
  const tasks = standingTasks(context, scope).filter(({ ordinal }) => ordinal === row);
  const own = reportable(tasks, context);
  return oneOf(own.length > 0 ? own : tasks);
}

/** The task that words name: of those just shown, else of those that the person may report on, else of all; null for none. */
export function tasksOfTopic(
  topic: readonly string[],
  scope: readonly string[],
  context: ReportContext,
): TasksMeant | null {
  const vocabulary = vocabularyOf(context.library.reader);
  const wanted = wantedTopic(topic, vocabulary);
  if (wanted.length === 0) return null;
  const all = standingTasks(context, scope);
  const shown = new Set([...tasksShown(context.shown).values()].map(({ key }) => key));
  const pools = [all.filter(({ key }) => shown.has(key)), reportable(all, context), all];
  for (const pool of pools) {
    const best = asGoodAsBest(scoredByTopic(pool, wanted, vocabulary));
    if (best.length > 0) return oneOf(best.map(({ task }) => task));
  }
  return null;
}

/** What "xong rồi" is about: the task just talked about, the only one shown, or one of a few. */
export function taskTalkedAbout({ focus, shown, library }: ReportContext): TasksMeant {
  const present = library.reader.tasks();
  const focused = present.find(({ key }) => key === focus);
  if (focused !== undefined) return { kind: 'all', tasks: [focused] };
  const keys = new Set([...tasksShown(shown).values()].map(({ key }) => key));
  const tasks = present.filter(({ key }) => keys.has(key));
  if (tasks.length === 0) return refused({ kind: 'nothing-shown' });
  return oneOf(tasks) ?? refused({ kind: 'which-line' });
}

/** The tasks of an answer by the numbers of their lines. */
function tasksShown(answer: Answer | null): ReadonlyMap<number, Task> {
  const lines = (answer?.blocks ?? []).flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
  return new Map(lines.map(({ number, task }) => [number, task]));
}

/** Tasks of documents that nothing replaced, and only of the documents in `scope` where some are named. */
function standingTasks({ library: { reader } }: ReportContext, scope: readonly string[]): readonly Task[] {
  const replaced = new Set(
    reader.directives().flatMap(({ id, state }) => (state.kind === 'replaced' ? [id] : [])),
  );
  return reader
    .tasks()
    .filter(({ document }) => (scope.length === 0 ? !replaced.has(document) : scope.includes(document)));
}

function reportable(tasks: readonly Task[], { person, library }: ReportContext): readonly Task[] {
  return tasks.filter((task) => mayReport(person, task, library.agencies));
}

function oneOf(tasks: readonly Task[]): TasksMeant | null {
  if (tasks.length === 1) return { kind: 'all', tasks };
  return tasks.length === 0 || tasks.length > LONGEST_CHOICE ? null : { kind: 'one-of', tasks };
}

function refused(reason: ReportRefusal): TasksMeant {
  return { kind: 'refused', reason };
}
