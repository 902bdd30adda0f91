import type { CalibrationKind } from './calibration-questions.ts';

/**
 * How a question was put: as it is written; without tone marks; or with the passages that answer it taken out of what
 * the search brought, so that nothing does.
 */
export const WAYS = ['typed', 'unmarked', 'withheld'] as const;
export type Way = (typeof WAYS)[number];

/** A stretch of text that was found for a question. */
export interface Found {
  readonly passage: string;
  readonly isRight: boolean;
  /** 0 to 1: the share of the question that it and its headings hold. */
  readonly coverage: number;
  /** The values of its signs, in the order of `Observations.signs`. */
  readonly row: Float64Array;
}

/** What was found for a question that was put in one way. */
export interface Observation {
  readonly text: string;
  readonly kind: CalibrationKind;
  readonly isHeldOut: boolean;
  readonly way: Way;
  /** Whether the documents, as far as they were there, answer the question at all. */
  readonly isAnswerable: boolean;
  /** The place that answers, or the question where none does: those of one place are fitted, or judged, together. */
  readonly place: string;
  readonly found: readonly Found[];
}
