import { type AnswerabilityModel, type Verdict, verdictOf } from '../../src/retrieval/facts/answerability.ts';
import type { Split } from '../evaluate/own-questions.ts';
import type { Observation } from './observation.ts';

/** How the questions of one half turn out, as they are typed: the best sentence of the whole corpus is judged. */
export interface VerdictCounts {
  readonly answerable: number;
  readonly right: number;
  readonly wrong: number;
  readonly nearest: number;
  readonly unanswerable: number;
  readonly refused: number;
  readonly nearestToNothing: number;
}

/** Counts what a model says of the questions of a half. */
export function countVerdicts(
  observations: readonly Observation[],
  split: Split,
  model: AnswerabilityModel,
): VerdictCounts {
  const judged = observations
    .filter((one) => one.split === split && one.way === 'typed')
    .map((one) => ({ ...one, verdict: judge(one, model) }));
  const count = (holds: (one: Observation & { readonly verdict: Verdict }) => boolean) =>
    judged.filter(holds).length;
  return {
    answerable: count(({ isAnswerable }) => isAnswerable),
    right: count(({ isRight, verdict }) => isRight && verdict === 'answers'),
    wrong: count(({ isAnswerable, isRight, verdict }) => isAnswerable && !isRight && verdict === 'answers'),
    nearest: count(({ isAnswerable, verdict }) => isAnswerable && verdict === 'nearest'),
    unanswerable: count(({ isAnswerable }) => !isAnswerable),
    refused: count(({ isAnswerable, verdict }) => !isAnswerable && verdict === 'silent'),
    nearestToNothing: count(({ isAnswerable, verdict }) => !isAnswerable && verdict === 'nearest'),
  };
}

function judge({ signs }: Observation, model: AnswerabilityModel): Verdict {
  return signs === null ? 'silent' : verdictOf(signs, model);
}
