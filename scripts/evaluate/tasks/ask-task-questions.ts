import type { Library } from '../../../src/app.ts';
import { type AnswerJson, answerJson } from '../../../src/channels/terminal/answer-json.ts';
import { ask } from '../../../src/conversation/ask.ts';
import { parseIsoDate } from '../../../src/vietnamese/calendar.ts';
import { holdsWords } from '../same-words.ts';
import type { LabelledTask } from './labelled-task.ts';
import type { TaskAt, TaskQuestion } from './task-question.ts';

/** A question about tasks and what was answered. */
export interface AskedTaskQuestion {
  readonly question: TaskQuestion;
  readonly answer: string;
  /** Wanted tasks that the table holds: what a list can name. */
  readonly held: number;
  /** Of those, the ones that the answer names in a row or cites. */
  readonly named: number;
  /** Rows of the answer that are labelled tasks which it should not name. */
  readonly wrong: readonly string[];
  readonly rows: number;
  readonly isRight: boolean;
}

/** The labelled tasks of each directive of a corpus. */
export type LabelsByDocument = ReadonlyMap<string, readonly LabelledTask[]>;

/** Asks each question of the whole program on its own day, as a conversation of its own. */
export async function askTaskQuestions(
  library: Pick<Library, 'reader' | 'agencies' | 'meaning' | 'progress'>,
  questions: readonly TaskQuestion[],
  labels: LabelsByDocument,
): Promise<AskedTaskQuestion[]> {
  const asked: AskedTaskQuestion[] = [];
  for (const question of questions) {
    const asOf = parseIsoDate(question.asOf);
    if (asOf === null) throw new RangeError(question.asOf);
    const { answer } = await ask(library, { text: question.question, asOf, previous: null });
    asked.push(judge(question, answerJson(answer, 0), { library, labels }));
  }
  return asked;
}

interface Known {
  readonly library: Pick<Library, 'reader'>;
  readonly labels: LabelsByDocument;
}

/**
 * A list is right that names every wanted task the table holds and no other labelled one; one task is right that is in the
 * first row or cited; nothing is right where no row is shown but those that may be.
 */
function judge(question: TaskQuestion, answer: AnswerJson, { library, labels }: Known): AskedTaskQuestion {
  const { kind, tasks, optional } = question;
  const table = library.reader.tasks();
  const isHeld = (at: TaskAt) =>
    table.some((task) => task.document === at.document && holds(task.quote.text, at.quote));
  const [first] = answer.tasks;
  const shown = answer.isPartial ? [] : [...answer.tasks, ...answer.citations];
  const wanted = kind === 'list' ? tasks.filter(isHeld) : tasks;
  const among = kind === 'one' && first !== undefined ? [first, ...answer.citations] : shown;
  const named = wanted.filter((at) => among.some((one) => isAt(one, at)));
  const allowed = [...tasks, ...optional];
  const wrong = answer.tasks.filter(
    (row) =>
      !allowed.some((at) => isAt(row, at)) &&
      (labels.get(row.document) ?? []).some(({ quote }) => holds(row.quote, quote)),
  );
  const isComplete = named.length === wanted.length;
  return {
    question,
    answer: answer.answer,
    held: wanted.length,
    named: named.length,
    wrong: wrong.map(({ task }) => task),
    rows: answer.tasks.length,
    isRight: kind === 'one' ? isComplete && named.length > 0 : isComplete && wrong.length === 0,
  };
}

function isAt({ document, quote }: TaskAt, at: TaskAt): boolean {
  return document === at.document && (holds(quote, at.quote) || holds(at.quote, quote));
}

function holds(text: string, words: string): boolean {
  return holdsWords(text.toLowerCase(), words.toLowerCase());
}
