import type { AnswerJson } from '../../../src/channels/terminal/answer-json.ts';
import type { Task } from '../../../src/directive/task.ts';
import { holdsWords } from '../same-words.ts';
import type { LabelledTask } from './labelled-task.ts';
import type { TaskAt, TaskQuestion } from './task-question.ts';

/** What an answer to a question about tasks was worth. */
export interface JudgedTaskAnswer {
  /** Wanted tasks that the table holds: what a list can name. */
  readonly held: number;
  /** Of those, the ones that the answer names in a row or cites. */
  readonly named: number;
  /** Rows of the answer that are labelled tasks which it should not name; of a question for nothing any. */
  readonly wrong: readonly string[];
  readonly rows: number;
  readonly isRight: boolean;
}

/** The labelled tasks of each directive of a corpus. */
export type LabelsByDocument = ReadonlyMap<string, readonly LabelledTask[]>;

type ReadAnswer = Pick<AnswerJson, 'kind' | 'answer' | 'isPartial' | 'tasks' | 'citations'>;

interface Known {
  /** The tasks that were read. */
  readonly table: readonly Pick<Task, 'document' | 'quote'>[];
  readonly labels: LabelsByDocument;
}

/**
 * A list is right that names every wanted task the table holds and no other labelled one; one task that is in the first
 * row or cited; a fact that is cited; nothing where no row is shown but those that may be, labelled or not, and no sentence
 * is said to answer.
 */
export function judgeTaskAnswer(
  question: TaskQuestion,
  answer: ReadAnswer,
  { table, labels }: Known,
): JudgedTaskAnswer {
  const { kind, tasks, optional } = question;
  const isHeld = (at: TaskAt) =>
    table.some(({ document, quote }) => document === at.document && holds(quote.text, at.quote));
  const wanted = kind === 'list' ? tasks.filter(isHeld) : tasks;
  const named = wanted.filter((at) => namedIn(question, answer).some((one) => isAt(one, at))).length;
  const allowed = [...tasks, ...optional];
  const wrong = answer.tasks.filter(
    (row) =>
      kind !== 'fact' &&
      !allowed.some((at) => isAt(row, at)) &&
      (kind === 'none' || (labels.get(row.document) ?? []).some(({ quote }) => holds(row.quote, quote))),
  );
  const judged = {
    held: wanted.length,
    named,
    wrong: wrong.map(({ task }) => task),
    rows: answer.tasks.length,
  };
  return { ...judged, isRight: isRight(question, answer, judged) };
}

function isRight(
  { kind, tasks, cites, says }: TaskQuestion,
  answer: ReadAnswer,
  { held, named, wrong }: Omit<JudgedTaskAnswer, 'isRight'>,
): boolean {
  const isSaid = (says ?? []).every((words) => saysWords(answer.answer, words));
  const isCited = cites === undefined || cites.some((cited) => isCitedIn(answer, cited));
  if (!isSaid || !isCited || named < held) return false;
  switch (kind) {
    case 'fact':
      return true;
    case 'one':
      return tasks.length > 0;
    case 'none':
      return wrong.length === 0 && (answer.kind === 'none' || answer.kind === 'tasks');
    default:
      return wrong.length === 0;
  }
}

/** Where the answer names tasks: of one task the first row counts, and what is cited; of a partial finding nothing. */
function namedIn({ kind }: TaskQuestion, { isPartial, tasks, citations }: ReadAnswer): readonly TaskAt[] {
  const [first] = tasks;
  if (kind === 'one' && first !== undefined) return [first, ...citations];
  return isPartial ? [] : [...tasks, ...citations];
}

function isCitedIn(
  { citations }: ReadAnswer,
  { document, quote }: { document: string; quote: string },
): boolean {
  return citations.some((citation) => citation.document === document && holds(citation.quote, quote));
}

/** A day may be printed with or without noughts, "05/7/2026" says 5/7/2026; a figure is not said by a longer one. */
function saysWords(answer: string, words: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/(?<!\d)0(?=\d\/)/gu, '');
  const said = escaped(plain(words))
    .replace(/^(?=\d)/u, '(?<!\\d)')
    .replace(/(?<=\d)$/u, '(?!\\d)');
  return new RegExp(said, 'u').test(plain(answer));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function isAt({ document, quote }: TaskAt, at: TaskAt): boolean {
  return document === at.document && (holds(quote, at.quote) || holds(at.quote, quote));
}

function holds(text: string, words: string): boolean {
  return holdsWords(text.toLowerCase(), words.toLowerCase());
}
