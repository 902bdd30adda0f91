import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Library } from '../library.ts';
import { LISTED_AFTER, LISTED_BEFORE, PROGRAMME, TOUCHES } from './programme-patterns.ts';

const LONG_KINDS: Readonly<Record<string, string>> = {
  nq: 'nghi quyet',
  da: 'de an',
  project: 'de an',
  scheme: 'de an',
  programme: 'chuong trinh',
  program: 'chuong trinh',
  resolution: 'nghi quyet',
  plan: 'ke hoach',
};
/** What a row is about is said in its first words; what it names further on it names among others. */
const FIRST_WORDS = 200;

/** Tasks of a programme, and the words of a topic that do not name it. */
export interface ProgrammeFilter {
  readonly isOf: (task: Task) => boolean;
  readonly otherTopic: readonly string[];
}

/**
 * Tells which tasks are of the programme that a question of somebody's tasks names ("đề án 06: Sở KH&CN chủ trì việc nào"): those
 * under a heading with its name, and those that are on it themselves; rows that list it among others are not. Where no heading bears
 * its name, all that name it. Null where none is named, or nothing names it.
 */
export function programmeFilter(
  { text, agencies }: Pick<Question, 'text' | 'agencies'>,
  topic: readonly string[],
  { reader }: Pick<Library, 'reader'>,
): ProgrammeFilter | null {
  const folded = fold(text);
  const { kind = '', figure = '' } = PROGRAMME.exec(folded)?.groups ?? {};
  const said = LONG_KINDS[kind] ?? kind;
  const isLeft = topic.some((word) => /^\d+/u.exec(word)?.[0] === figure);
  if (agencies.length === 0 || !isLeft || TOUCHES.test(folded)) return null;
  const name = new RegExp(`(?<!\\p{L})${said} (?:so )?0*${Number(figure)}(?!\\d)`, 'gu');
  const names = (words: string | null) => words !== null && fold(words).search(name) !== -1;
  const tasks = reader.tasks();
  if (!tasks.some(({ task, group }) => names(group) || names(task))) return null;
  const heads = (group: string | null) => group !== null && isOn(fold(group), name);
  const hasHeading = tasks.some(({ group }) => heads(group));
  return {
    isOf: ({ group, task }) =>
      heads(group) ||
      (hasHeading ? isOn(fold(task.slice(0, FIRST_WORDS)), name) : names(group) || names(task)),
    otherTopic: topic.filter((word) => !isPartOf(fold(word), `${said} so ${kind} ${figure}`)),
  };
}

function isOn(task: string, name: RegExp): boolean {
  return Array.from(task.matchAll(name)).some(
    ({ 0: words, index }) =>
      !LISTED_BEFORE.test(task.slice(0, index)) && !LISTED_AFTER.test(task.slice(index + words.length)),
  );
}

/** "57-NQ/TW" begins with the figure of "nghị quyết 57". */
function isPartOf(word: string, name: string): boolean {
  return name.split(' ').some((part) => part === word || (/^\d+$/u.test(part) && word.startsWith(part)));
}
