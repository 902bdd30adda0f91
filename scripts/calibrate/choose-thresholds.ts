import type { AnswerModel } from '../../src/retrieval/facts/answer-model.ts';
import type { Judged } from './judge-apart.ts';

/** Share of unanswerable questions that may be answered; most of them are near misses. */
const FALSE_ANSWERS = 0.1;
/** From these odds on (its logarithm) a stretch is worth showing as the nearest that there is. */
const NEAREST = -1.5;

/** The lowest score whose answers keep to the share above, and the score of the nearest findings. */
export function chooseThresholds(
  judged: readonly Judged[],
): Pick<AnswerModel, 'answersFrom' | 'nearestFrom'> {
  const scores = judged.filter(({ observation }) => !observation.isAnswerable).map(({ score }) => score);
  const sorted = scores.toSorted((a, b) => b - a);
  const answersFrom = Math.floor((sorted[Math.floor(sorted.length * FALSE_ANSWERS)] ?? 0) * 100 + 1) / 100;
  return { answersFrom, nearestFrom: Math.min(NEAREST, answersFrom) };
}
