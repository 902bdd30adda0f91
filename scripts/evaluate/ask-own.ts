import type { Library } from '../../src/app.ts';
import { answerJson } from '../../src/channels/terminal/answer-json.ts';
import { ask } from '../../src/conversation/ask.ts';
import { evaluationDay } from './evaluation-day.ts';
import { type Judgement, judgeAnswer } from './judge-answer.ts';
import type { OwnQuestion } from './own-questions.ts';
import { progress } from './progress.ts';

/** A question of our own, what was answered, and what that was worth. */
export interface AskedOwn extends Judgement {
  readonly question: OwnQuestion;
  /** As the terminal shows it. */
  readonly answer: string;
  /** The words that are cited first, or null. */
  readonly quote: string | null;
}

/** Asks the whole program each question, as a conversation of its own. */
export async function askOwn(
  library: Pick<Library, 'reader' | 'agencies' | 'meaning' | 'progress'>,
  questions: readonly OwnQuestion[],
): Promise<AskedOwn[]> {
  const asOf = evaluationDay();
  const said = progress('questions asked', questions.length);
  const asked: AskedOwn[] = [];
  for (const question of questions) {
    const { answer } = await ask(library, { text: question.question, asOf, previous: null });
    const json = answerJson(answer, 0);
    const { citations, kind, isPartial, answer: shown } = json;
    const judgement = judgeAnswer(question, { kind, isPartial, citations });
    asked.push({ question, answer: shown, quote: citations[0]?.quote ?? null, ...judgement });
    said(asked.length);
  }
  return asked;
}
