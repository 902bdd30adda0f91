import type { Library } from '../../../src/app.ts';
import { answerJson } from '../../../src/channels/terminal/answer-json.ts';
import { ask } from '../../../src/conversation/ask.ts';
import type { Question } from '../../../src/question/question.ts';
import { parseIsoDate } from '../../../src/vietnamese/calendar.ts';
import { type JudgedTaskAnswer, judgeTaskAnswer, type LabelsByDocument } from './judge-task-answer.ts';
import type { TaskQuestion } from './task-question.ts';

/** A question about tasks and what was answered. */
export interface AskedTaskQuestion extends JudgedTaskAnswer {
  readonly question: TaskQuestion;
  readonly answer: string;
}

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
    let previous: Question | null = null;
    for (const [at, text] of turnsOf(question).entries()) {
      const said = await ask(library, { text, asOf, previous });
      previous = said.question;
      if (at < turnsOf(question).length - 1) continue;
      const answer = answerJson(said.answer, 0);
      const judged = judgeTaskAnswer(question, answer, { table: library.reader.tasks(), labels });
      asked.push({ question, answer: answer.answer, ...judged });
    }
  }
  return asked;
}

function turnsOf({ question }: TaskQuestion): readonly string[] {
  return typeof question === 'string' ? [question] : question;
}
