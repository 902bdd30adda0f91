import { ANSWERABILITY } from './answerability-figures.ts';

/** What speaks for and against a sentence as the answer to a question; each 0 to 1. */
export interface Signs {
  /** The share of the question, and of what is asked about in it, that it holds: the smaller of the two. */
  readonly core: number;
  /** The share that is not there at all. */
  readonly missing: number;
  /** The largest share that stands together in the question and is not there. */
  readonly hole: number;
  /** What of the turn of the question (a figure, a day, a name) is not there. */
  readonly misfit: number;
  /** How surely it is of another year than the one asked for. */
  readonly otherYear: number;
  /** How far it stands before the best sentence of another passage, as a share of its score. */
  readonly margin: number;
  /** Cosine of question and sentence; null where words alone must do. */
  readonly cosine: number | null;
}

/** Figures of the signs, in their own order; `cosine` only where meaning takes part. */
export interface SignWeights {
  readonly bias: number;
  readonly core: number;
  readonly missing: number;
  readonly hole: number;
  readonly misfit: number;
  readonly otherYear: number;
  readonly margin: number;
  readonly cosine: number;
}

/** One fitted model and the probabilities from which a sentence is given as the answer, or as the nearest finding. */
export interface AnswerabilityModel {
  readonly weights: SignWeights;
  readonly answersFrom: number;
  readonly nearestFrom: number;
}

/** The sentence answers; it is only the nearest that there is; or the documents do not say. */
export type Verdict = 'answers' | 'nearest' | 'silent';

/** A finding that is only near must be of the year asked for, hold what the turn asks for, and say half of the matter. */
const NEAREST_CORE = 0.55;
const NEAREST_HOLE = 0.25;

/** Decides before anything is composed whether a sentence answers; see docs/decisions/2026-11-22-answerability.md. */
export function verdictOf(signs: Signs, model: AnswerabilityModel = modelFor(signs)): Verdict {
  const probability = probabilityOf(signs, model.weights);
  if (probability >= model.answersFrom) return 'answers';
  const isHonest =
    signs.otherYear === 0 && signs.misfit <= 0.2 && signs.hole <= NEAREST_HOLE && signs.core >= NEAREST_CORE;
  return isHonest && probability >= model.nearestFrom ? 'nearest' : 'silent';
}

function modelFor({ cosine }: Signs): AnswerabilityModel {
  return cosine === null ? ANSWERABILITY.words : ANSWERABILITY.wordsAndMeaning;
}

/** What the turn of a question asks for is not there at all: no figure where one is asked for, no name, no such place. */
const NO_FIT = 0.35;
/** Names alone are met, and nothing of what is asked about them. */
const LEAST_CORE = 0.3;
/** Nothing says that it is of the year asked for. */
const ANOTHER_YEAR = 0.4;

/** Whether a sentence is no answer, whatever else speaks for it. */
export function isRuledOut({ core, misfit, otherYear }: Signs): boolean {
  return core < LEAST_CORE || misfit >= NO_FIT || otherYear >= ANOTHER_YEAR;
}

/** Logistic regression over the signs: 0 (and where it is ruled out) to 1. */
export function probabilityOf(signs: Signs, weights: SignWeights): number {
  if (isRuledOut(signs)) return 0;
  const sum =
    weights.bias +
    weights.core * signs.core +
    weights.missing * signs.missing +
    weights.hole * signs.hole +
    weights.misfit * signs.misfit +
    weights.otherYear * signs.otherYear +
    weights.margin * signs.margin +
    weights.cosine * (signs.cosine ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
