import { probabilityOf } from '../../src/retrieval/facts/answerability.ts';
import { fitWeights } from './fit-weights.ts';
import type { Observation } from './observation.ts';

/** Probabilities from which a sentence is given as the answer, and as the nearest finding. */
export interface Thresholds {
  readonly answersFrom: number;
  readonly nearestFrom: number;
}

/** Share of unanswerable questions that may be answered. */
const FALSE_ANSWERS = 0.025;
/** Share of them that may be given anything at all. */
const FALSE_FINDINGS = 0.03;
const FOLDS = 10;

/**
 * The lowest thresholds that keep to the shares above, by cross-validation: each question is judged by weights that were
 * fitted without it.
 */
export function chooseThresholds(observations: readonly Observation[]): Thresholds {
  const questions = [...new Set(observations.map(({ question }) => question))];
  const foldOf = new Map(questions.map((question, at) => [question, (at * 7) % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ question }: Observation) => foldOf.get(question) === fold;
    const weights = fitWeights(observations.filter((one) => !isOut(one)));
    return observations
      .filter((one) => isOut(one) && one.way === 'typed' && !one.isAnswerable)
      .map(({ signs }) => (signs === null ? 0 : probabilityOf(signs, weights)));
  }).flat();
  const answersFrom = thresholdOf(judged, FALSE_ANSWERS);
  return { answersFrom, nearestFrom: Math.min(answersFrom, thresholdOf(judged, FALSE_FINDINGS)) };
}

function thresholdOf(probabilities: readonly number[], share: number): number {
  const sorted = probabilities.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return Math.ceil((sorted[allowed] ?? 1) * 100) / 100;
}
