import type { AnswerModel } from '../../src/retrieval/facts/answer-model.ts';
import type { Judged } from './judge-apart.ts';

/** Share of unanswerable questions that may be answered. */
const FALSE_ANSWERS = 0.03;
/** Share of them that may be given anything at all. */
const FALSE_FINDINGS = 0.04;

/** The lowest thresholds that keep to the shares above. */
export function chooseThresholds(
  judged: readonly Judged[],
): Pick<AnswerModel, 'answersFrom' | 'nearestFrom'> {
  const scores = judged.filter(({ observation }) => !observation.isAnswerable).map(({ score }) => score);
  const answersFrom = thresholdOf(scores, FALSE_ANSWERS);
  // One question more is a wide step: most of it.
  const nearestFrom = Math.round(100 * (0.2 * answersFrom + 0.8 * thresholdOf(scores, FALSE_FINDINGS))) / 100;
  return { answersFrom, nearestFrom };
}

function thresholdOf(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return Math.floor((sorted[allowed] ?? 0) * 100 + 1) / 100;
}
