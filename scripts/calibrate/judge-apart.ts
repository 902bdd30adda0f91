import { scoreOf } from '../../src/retrieval/facts/answer-model.ts';
import { fitModel } from './fit-model.ts';
import type { Observation } from './observation.ts';

/** The best stretch that was found for a question, judged. */
export interface Judged {
  readonly observation: Observation;
  /** Minus infinity where nothing was found. */
  readonly score: number;
  readonly isRight: boolean;
}

const FOLDS = 5;

/**
 * Cross-validation: each of the own questions as it is written, judged by weights that were fitted without it and
 * without any question that the same place answers.
 */
export function judgeApart(observations: readonly Observation[]): Judged[] {
  const places = [...new Set(observations.map(({ place }) => place))].sort();
  const foldOf = new Map(places.map((place, at) => [place, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitModel(observations.filter(({ place }) => foldOf.get(place) !== fold));
    return observations
      .filter(
        ({ place, way, kind }) => foldOf.get(place) === fold && way === 'typed' && kind !== 'conversation',
      )
      .map((observation) => judge(observation, model));
  }).flat();
}

/** The best of what was found by a model. */
export function judge(observation: Observation, model: ReturnType<typeof fitModel>): Judged {
  return observation.found.reduce<Judged>(
    (best, { signs, isRight }) => {
      const score = scoreOf(signs, model);
      return score > best.score ? { observation, score, isRight } : best;
    },
    { observation, score: Number.NEGATIVE_INFINITY, isRight: false },
  );
}
