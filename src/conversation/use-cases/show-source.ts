import { citationAt } from '../../answer/citation-at.ts';
import { readShownAnswer, type ShownAnswer } from '../memory/shown-answer.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';
import { taskLines } from './answer-outcome.ts';

/** "/nguon 3": the words of the source of a line of the answer shown last. */
export function showSource(moment: Moment, argument: string): Outcome {
  const shown = lastShown(moment);
  if (shown === null) return { replies: [textReply(moment.say.nothingAsked)] };
  const number = Number(/^\D{0,10}?(?<number>\d{1,4})$/u.exec(argument)?.groups?.number ?? Number.NaN);
  return sourceOutcome(moment, shown, Number.isInteger(number) && number > 0 ? number : null);
}

/** The source of line `number` of an answer; that line is now talked about. */
export function sourceOutcome(moment: Moment, { answer }: ShownAnswer, number: number | null): Outcome {
  const citation = number === null ? null : citationAt(answer, number);
  if (citation === null) return { replies: [textReply(moment.say.noSuchLine(number))] };
  const task = taskLines(answer).find((line) => line.number === number)?.task.key ?? null;
  return { replies: [{ kind: 'source', citation }], remembered: { ...moment.remembered, task } };
}

/** The answer shown last to this person in this chat; null where there is none, or none that can be read. */
export function lastShown({ desk, remembered }: Moment): ShownAnswer | null {
  const kept = remembered.answer === null ? null : desk.memory.answers.find(remembered.answer);
  return kept === null ? null : readShownAnswer(kept.json, desk.library.reader);
}
