import { ANSWER_FIGURES } from './answer-figures.ts';
import { decodeTrees, sumOfTrees, type Trees } from './answer-trees.ts';
import type { SignName, UnitSigns } from './signs/unit-signs.ts';

/** What was learned: trees over the signs, and the scores from which a stretch of text is given. */
export interface AnswerModel {
  /** The signs that the trees ask, by the numbers that they have there. */
  readonly signs: readonly SignName[];
  /** The score before any tree. */
  readonly bias: number;
  /** See `encodeTrees`. */
  readonly trees: readonly string[];
  /** It is the answer. */
  readonly answersFrom: number;
  /** It is the nearest that there is. */
  readonly nearestFrom: number;
}

/** The sentence answers; it is only the nearest that there is; or the documents do not say. */
export type Verdict = 'answers' | 'nearest' | 'silent';

let trees: Trees | null = null;

/**
 * How much rather a stretch of text answers than not: the logarithm of the odds, a sum of boosted regression trees
 * (Friedman 2001) over its signs (docs/decisions/2026-11-22-answerability.md). The trees are read at the first question.
 */
export function scoreOf(signs: UnitSigns): number {
  trees ??= decodeTrees(ANSWER_FIGURES.trees);
  return ANSWER_FIGURES.bias + sumOfTrees(trees, rowOf(signs, ANSWER_FIGURES.signs));
}

/** The values of some signs, in that order. */
export function rowOf(signs: UnitSigns, names: readonly SignName[]): Float64Array {
  const row = new Float64Array(names.length);
  for (let at = 0; at < names.length; at += 1) row[at] = signs[names[at] as SignName];
  return row;
}

/** Decides before anything is composed whether the best stretch of text answers. */
export function verdictOf(
  score: number,
  { answersFrom, nearestFrom }: Pick<AnswerModel, 'answersFrom' | 'nearestFrom'> = ANSWER_FIGURES,
): Verdict {
  if (score >= answersFrom) return 'answers';
  return score >= nearestFrom ? 'nearest' : 'silent';
}
