import { ANSWER_FIGURES } from './answer-figures.ts';
import { SIGN_NAMES, type UnitSigns } from './unit-signs.ts';

/** What was learned: a weight for each sign, and the scores from which a stretch of text is given. */
export interface AnswerModel {
  readonly bias: number;
  readonly weights: UnitSigns;
  /** It is the answer. */
  readonly answersFrom: number;
  /** It is the nearest that there is. */
  readonly nearestFrom: number;
}

/** The sentence answers; it is only the nearest that there is; or the documents do not say. */
export type Verdict = 'answers' | 'nearest' | 'silent';

/**
 * How much rather a stretch of text answers than that nothing does: the logarithm of the odds, learned together for all
 * stretches found for a question and for "the documents do not say" (docs/decisions/2026-11-22-answerability.md).
 */
export function scoreOf(
  signs: UnitSigns,
  { bias, weights }: Pick<AnswerModel, 'bias' | 'weights'> = ANSWER_FIGURES,
): number {
  return SIGN_NAMES.reduce((sum, name) => sum + weights[name] * signs[name], bias);
}

/** Decides before anything is composed whether the best stretch of text answers. */
export function verdictOf(
  score: number,
  { answersFrom, nearestFrom }: Pick<AnswerModel, 'answersFrom' | 'nearestFrom'> = ANSWER_FIGURES,
): Verdict {
  if (score >= answersFrom) return 'answers';
  return score >= nearestFrom ? 'nearest' : 'silent';
}
