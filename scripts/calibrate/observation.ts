import type { UnitSigns } from '../../src/retrieval/facts/unit-signs.ts';
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
  readonly signs: UnitSigns;
}

/** What was found for a question that was put in one way. */
export interface Observation {
  readonly kind: CalibrationKind;
  readonly isHeldOut: boolean;
  readonly way: Way;
  /** Whether the documents, as far as they were there, answer the question at all. */
  readonly isAnswerable: boolean;
  /** The place that answers, or the question where none does: those of one place are fitted, or judged, together. */
  readonly place: string;
  readonly found: readonly Found[];
}
