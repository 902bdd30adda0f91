import type { AnswerModel } from '../../src/retrieval/facts/answer-model.ts';
import type { Judged } from './judge-apart.ts';

/** Share of unanswerable questions that may be answered. */
const FALSE_ANSWERS = 0.03;
/** Share of them that may be given anything at all. */
const FALSE_FINDINGS = 0.05;

/** The lowest thresholds that keep to the shares above. */
export function chooseThresholds(
  judged: readonly Judged[],
): Pick<AnswerModel, 'answersFrom' | 'nearestFrom'> {
  const scores = judged.filter(({ observation }) => !observation.isAnswerable).map(({ score }) => score);
  const answersFrom = thresholdOf(scores, FALSE_ANSWERS);
  return { answersFrom, nearestFrom: Math.min(answersFrom, thresholdOf(scores, FALSE_FINDINGS)) };
}

function thresholdOf(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return Math.floor((sorted[allowed] ?? 0) * 100 + 1) / 100;
}
