import type { Answer, Block, TaskLine, TaskStanding } from '../../answer/answer.ts';
import { deadlineWords } from '../../answer/phrases/deadline-words.ts';
import { leftOut } from '../../answer/phrases/left-out.ts';
import { ownerNames } from '../../answer/phrases/owner-names.ts';
import { progressPhrasesOf } from '../../answer/phrases/progress-phrases-of.ts';
import { progressWords } from '../../answer/phrases/progress-words.ts';
import { standingWords } from '../../answer/phrases/standing-words.ts';
import { clip, LIST_ROW_LENGTH } from '../../vietnamese/clip.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import type { Screen } from './screen.ts';
import { style } from './style.ts';
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
  { number, task, due, standing, progress, citation }: TaskLine,
  length: number,
  look: Look,
): string[] {
  const { screen, words } = look;
  const deadline = deadlineWords(task.deadline, due, words);
  const stands = standingWords(standing, words);
  const fields: [string, string | null][] = [
    [words.deliverable, task.deliverable],
    [words.lead, ownerNames(task.lead)],
    [words.coordinate, ownerNames(task.coordinate)],
    [words.notStated, leftOut(task, words)],
    [progressPhrasesOf(words.language).labels.state, reported(progress, words.language)],
  ];
  return [
    ...numbered(number, clip(task.task, length), screen.width),
    ...(deadline === null
      ? []
      : colourOf(
          standing,
          field(words.deadline, stands === null ? deadline : `${deadline} · ${stands}`, screen),
          screen,
        )),
    ...fields.flatMap(([label, text]) => (text === null ? [] : field(label, text, screen))),
    ...renderSource(citation, look),
  ];
}

/** What was last reported; null where nobody has. */
function reported(progress: TaskLine['progress'], language: Answer['language']): string | null {
  return progress === null || progress.report === null ? null : progressWords(progress, language);
}

function field(label: string, text: string, { width }: Screen): string[] {
  return wrap(`${label}: ${text}`, width, INDENT);
}

function colourOf(standing: TaskStanding, lines: readonly string[], screen: Screen): string[] {
  const soon = standing.kind === 'due-today' || (standing.kind === 'running' && standing.daysLeft <= SOON);
  const look = standing.kind === 'overdue' ? 'red' : 'yellow';
  return lines.map((line) => (standing.kind === 'overdue' || soon ? style(look, line, screen) : line));
}
