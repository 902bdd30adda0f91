import type { TaskLine } from '../../answer/answer.ts';
import { leftOut } from '../../answer/phrases/left-out.ts';
import { progressPhrasesOf } from '../../answer/phrases/progress-phrases-of.ts';
import { progressWords } from '../../answer/phrases/progress-words.ts';
import type { Owner } from '../../directive/agency.ts';
import type { Task } from '../../directive/task.ts';
import type { TaskProgress } from '../../register/task-progress.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, type Html, join } from './html.ts';
import type { Look } from './look.ts';
import { renderDue } from './render-due.ts';
import { renderSourceLine } from './render-source-line.ts';
import type { TelegramWords } from './words/telegram-words.ts';

/** UTF-16 units of the parts of a line, and how many owners: among other lines, and alone. */
const BRIEF = { task: 280, deliverable: 140, owners: 3, ownerNames: 200 };
const WHOLE = { task: 1100, deliverable: 400, owners: 40, ownerNames: 500 };
/** UTF-16 units of what was reported. */
const REPORT = 300;

/** Renderings of a task that are remembered: under several numbers, and as the days go by. */
const MOST = 16;
const rendered = new WeakMap<Task, Map<string, Html>>();

/** One task: its words, when it is due and how it stands, product, owners, what was left out, where it is written. */
export function renderTaskLine(line: TaskLine, look: Look): Html {
  const { number, task, due, standing, progress, citation } = line;
  const known = rendered.get(task) ?? new Map<string, Html>();
  rendered.set(task, known);
  const key = JSON.stringify([number, due, standing, progress, citation.label, look.language, look.isBrief]);
  const html = known.get(key) ?? render(line, look);
  if (known.size >= MOST) known.clear();
  known.set(key, html);
  return html;
}

function render(line: TaskLine, look: Look): Html {
  const { words, isBrief } = look;
  const { number, task, progress, citation } = line;
  const size = isBrief ? BRIEF : WHOLE;
  const fields: [string, string | null][] = [
    [progressPhrasesOf(look.language).labels.state, reported(progress, look)],
    [words.deliverable, task.deliverable === null ? null : cutText(task.deliverable, size.deliverable)],
    [words.lead, owners(task.lead, size, words)],
    [words.coordinate, owners(task.coordinate, size, words)],
    [words.notStated, leftOut(task, words)],
  ];
  return join(
    [
      join([bold(`${number}. `), coded(cutText(task.task, size.task))], ''),
      renderDue(line, look),
      ...fields.flatMap(([label, text]) => (text === null ? [] : [coded(`${label}: ${text}`)])),
      renderSourceLine(citation, words),
    ],
    '\n',
  );
}

/** What was last reported; null where nobody has, which the line of the deadline says. */
function reported(progress: TaskProgress | null, { language }: Look): string | null {
  return progress === null || progress.report === null
    ? null
    : cutText(progressWords(progress, language), REPORT);
}

/** "Sở Tài chính; Sở Nội vụ; Công an tỉnh và 6 cơ quan khác"; null for nobody. */
function owners(names: readonly Owner[], size: typeof BRIEF, words: TelegramWords): string | null {
  if (names.length === 0) return null;
  const rest = names.length - size.owners;
  // One left over takes no less room when it is counted.
  const shown = rest > 1 ? names.slice(0, size.owners) : names;
  const list = cutText(shown.map(({ name }) => name).join('; '), size.ownerNames);
  return rest > 1 ? `${list} ${words.moreOwners(rest)}` : list;
}
