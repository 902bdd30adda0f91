import type { Block, TaskLine, TaskStanding } from '../../answer/answer.ts';
import type { Owner } from '../../directive/agency.ts';
import { type Deadline, dueDatesOf } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import { clip, LIST_ROW_LENGTH } from './clip.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import type { Screen } from './screen.ts';
import { style } from './style.ts';
import type { TerminalWords } from './words/terminal-words.ts';
import { numbered, wrap } from './wrap.ts';

/** Days before the due day from which the days left are coloured. */
const SOON = 14;

const INDENT = { first: '    ', rest: '      ' };

/**
 * A list of tasks: its heading, then each task with deadline, standing, product, owners and source, and what the
 * directive left out of them in one line. In a list of several the words of a long task are cut ("/nguon 3" has all).
 */
export function renderTaskList(block: Extract<Block, { kind: 'task-list' }>, look: Look): string[] {
  const heading = wrap(block.heading ?? '', look.screen.width).map((line) =>
    style('bold', line, look.screen),
  );
  const shown = block.lines.slice(0, look.screen.listRows);
  const rest = block.lines.length - shown.length;
  const rows = shown.map((line, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderTaskLine(line, block.lines.length > 1 ? LIST_ROW_LENGTH : Number.POSITIVE_INFINITY, look),
  ]);
  const more = rest === 0 ? [] : ['', ...wrap(look.words.moreRows(rest), look.screen.width, INDENT)];
  return [...heading, ...rows.flat(), ...more];
}

function renderTaskLine(
  { number, task, standing, citation }: TaskLine,
  length: number,
  look: Look,
): string[] {
  const { screen, words } = look;
  const deadline = deadlineWords(task.deadline, words);
  const fields: [string, string | null][] = [
    [words.deliverable, task.deliverable],
    [words.lead, ownerNames(task.lead)],
    [words.coordinate, ownerNames(task.coordinate)],
    [words.notStated, leftOut(task, words)],
  ];
  return [
    ...numbered(number, clip(task.task, length), screen.width),
    ...(deadline === null
      ? []
      : colourOf(standing, field(words.deadline, deadline + standingWords(standing, words), screen), screen)),
    ...fields.flatMap(([label, text]) => (text === null ? [] : field(label, text, screen))),
    ...renderSource(citation, look),
  ];
}

/** "hạn, sản phẩm": what the directive does not say of a task; null when it says all. */
function leftOut({ deadline, deliverable, lead, missing }: Task, words: TerminalWords): string | null {
  const names = [
    ...(deadline === null ? [words.deadline] : []),
    ...(deliverable === null && missing.includes('product') ? [words.deliverable] : []),
    ...(lead.length === 0 ? [words.lead] : []),
  ];
  return names.length === 0 ? null : names.join(', ').toLowerCase();
}

function field(label: string, text: string, { width }: Screen): string[] {
  return wrap(`${label}: ${text}`, width, INDENT);
}

function ownerNames(owners: readonly Owner[]): string | null {
  return owners.length === 0 ? null : owners.map((owner) => owner.name).join('; ');
}

/** "Quý III (30/9/2026)", "6 tháng cuối năm 2025 (31/12/2025, suy từ tiêu đề)", "hằng tuần". */
function deadlineWords(deadline: Deadline | null, words: TerminalWords): string | null {
  if (deadline === null) return null;
  const days = dueDatesOf(deadline);
  const printed = days.map(printDate).filter((day) => days.length > 1 || !deadline.text.includes(day));
  const remarks = [printed.join('; '), deadline.stated ? '' : words.impliedDeadline].filter(
    (part) => part !== '',
  );
  return remarks.length === 0 ? deadline.text : `${deadline.text} (${remarks.join(', ')})`;
}

function standingWords(standing: TaskStanding, words: TerminalWords): string {
  switch (standing.kind) {
    case 'overdue':
      return ` · ${words.overdue(standing.days)}`;
    case 'due-today':
      return ` · ${words.dueToday}`;
    case 'running':
      return ` · ${words.daysLeft(standing.daysLeft)}`;
    case 'recurring':
    case 'no-date':
      return '';
  }
}

function colourOf(standing: TaskStanding, lines: readonly string[], screen: Screen): string[] {
  const soon = standing.kind === 'due-today' || (standing.kind === 'running' && standing.daysLeft <= SOON);
  const look = standing.kind === 'overdue' ? 'red' : 'yellow';
  return lines.map((line) => (standing.kind === 'overdue' || soon ? style(look, line, screen) : line));
}
