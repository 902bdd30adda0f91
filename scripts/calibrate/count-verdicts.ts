import { type AnswerModel, verdictOf } from '../../src/retrieval/facts/answer-model.ts';
import type { Judged } from './judge-apart.ts';

/** How questions turn out: the best stretch of the whole corpus is judged. */
export interface VerdictCounts {
  readonly answerable: number;
  readonly right: number;
  readonly wrong: number;
  readonly nearest: number;
  readonly nearestRight: number;
  readonly unanswerable: number;
  readonly refused: number;
  readonly nearestToNothing: number;
}

/** Counts what thresholds make of judged questions. */
export function countVerdicts(
  judged: readonly Judged[],
  thresholds: Pick<AnswerModel, 'answersFrom' | 'nearestFrom'>,
): VerdictCounts {
  const all = judged.map(({ observation: { isAnswerable }, isRight, score }) => ({
    isAnswerable,
    isRight,
    verdict: verdictOf(score, thresholds),
  }));
  const count = (holds: (one: (typeof all)[number]) => boolean) => all.filter(holds).length;
  return {
    answerable: count(({ isAnswerable }) => isAnswerable),
    right: count(({ isRight, verdict }) => isRight && verdict === 'answers'),
    wrong: count(({ isAnswerable, isRight, verdict }) => isAnswerable && !isRight && verdict === 'answers'),
    nearest: count(({ isAnswerable, verdict }) => isAnswerable && verdict === 'nearest'),
    nearestRight: count(({ isRight, verdict }) => isRight && verdict === 'nearest'),
    unanswerable: count(({ isAnswerable }) => !isAnswerable),
    refused: count(({ isAnswerable, verdict }) => !isAnswerable && verdict === 'silent'),
    nearestToNothing: count(({ isAnswerable, verdict }) => !isAnswerable && verdict === 'nearest'),
  };
}
