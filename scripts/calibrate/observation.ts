import type { Signs } from '../../src/retrieval/facts/answerability.ts';
import type { Split } from '../evaluate/own-questions.ts';

/**
 * How a question was put: as it is written; without tone marks; or with the passages that answer it taken out of what
 * the search brought, so that nothing does.
 */
export const WAYS = ['typed', 'unmarked', 'withheld'] as const;
export type Way = (typeof WAYS)[number];

/** What each way counts in the fit: the two others are made from the first. */
export const WAY_WEIGHTS: { readonly [W in Way]: number } = { typed: 1, unmarked: 0.5, withheld: 0.4 };

/** The best sentence for a question, its signs, and whether it answers. */
export interface Observation {
  readonly question: string;
  readonly split: Split;
  readonly way: Way;
  /** Whether the documents answer the question at all. */
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  /** Null where the search brought nothing. */
  readonly signs: Signs | null;
}
