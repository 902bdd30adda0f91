import { decodeTrees, encodeTrees, sumOfTrees } from '../../src/retrieval/facts/answer-trees.ts';
import { type FittedTrees, fitTrees } from './fit-trees.ts';
import type { Found, Observation, Way } from './observation.ts';

/** The best stretch that was found for a question, judged. */
export interface Judged {
  readonly observation: Observation;
  /** Minus infinity where nothing was found. */
  readonly score: number;
  readonly isRight: boolean;
}

/** What each way counts in the fit: the two others are made from the first. */
const WAY_WEIGHTS: { readonly [W in Way]: number } = { typed: 1, unmarked: 0.5, withheld: 0.4 };

/** What a question that the conversation is tested with counts: few beside the others, and what officials type. */
const CONVERSATION = 3;

/** Learns from all stretches that were found for some questions; `directions` say which way each sign may speak. */
export function learn(observations: readonly Observation[], directions: readonly number[]): FittedTrees {
  const all = observations.flatMap(({ way, kind, found }) => {
    const weight = WAY_WEIGHTS[way] * (kind === 'conversation' ? CONVERSATION : 1);
    return learnedFrom(found).map((one) => ({ ...one, weight }));
  });
  return fitTrees({
    rows: all.map(({ row }) => row),
    isRight: all.map(({ isRight }) => isRight),
    weights: all.map(({ weight }) => weight),
    directions,
  });
}

/** Stretches of a question that are learned from beside the right ones: more cost time and teach nothing (measured). */
const OTHERS = 12;

function learnedFrom(found: readonly Found[]): Found[] {
  const others = found.filter(({ isRight }) => !isRight).toSorted((a, b) => b.coverage - a.coverage);
  return [...found.filter(({ isRight }) => isRight), ...others.slice(0, OTHERS)];
}

const FOLDS = 5;

/** What is learned from. */
export interface Learning {
  readonly observations: readonly Observation[];
  readonly directions: readonly number[];
}

/**
 * Cross-validation: each of the own questions as it is written, judged by what was learned without it and without any
 * question that the same place answers. `onFold` is told how many folds are done.
 */
export function judgeApart({ observations, directions }: Learning, onFold: (done: number) => void): Judged[] {
  const places = [...new Set(observations.map(({ place }) => place))].sort();
  const foldOf = new Map(places.map((place, at) => [place, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judge = judgeBy(
      learn(
        observations.filter(({ place }) => foldOf.get(place) !== fold),
        directions,
      ),
    );
    onFold(fold + 1);
    return observations
      .filter(
        ({ place, way, kind }) => foldOf.get(place) === fold && way === 'typed' && kind !== 'conversation',
      )
      .map(judge);
  }).flat();
}

/** Gives the best of what was found for a question, by what was learned. */
export function judgeBy({ bias, trees }: FittedTrees): (observation: Observation) => Judged {
  const decoded = decodeTrees(encodeTrees(trees));
  return (observation) =>
    observation.found.reduce<Judged>(
      (best, { row, isRight }) => {
        const score = bias + sumOfTrees(decoded, row);
        return score > best.score ? { observation, score, isRight } : best;
      },
      { observation, score: Number.NEGATIVE_INFINITY, isRight: false },
    );
}
