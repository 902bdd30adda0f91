import type { Passage } from '../../directive/passage.ts';
import type { LeftOut } from './search-components.ts';

/** What to search for. */
export interface SearchQuery {
  /** As typed, or with the names of agencies spelled out (`askedText`). */
  readonly text: string;
  /** Ids to search in; all documents where it is not given. */
  readonly documents?: readonly string[] | undefined;
  /** Most hits to give. */
  readonly limit?: number | undefined;
  readonly without?: LeftOut | undefined;
}

/** A passage that search found, and what speaks for it. */
export interface SearchHit {
  readonly passage: Passage;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** BM25 as a share of the best passage's: 0 (none of the words) to 1. */
  readonly lexical: number;
  /**
   * BM25 as a share of what a passage with every word of the question would get: 0 to 1. The best among the hits tells
   * whether the corpus says what is asked in these words (see `fusionWeights` for usual figures).
   */
  readonly held: number;
  /** Cosine of the question and the nearest window of the passage: −1 to 1; null where words told enough, or there are no vectors. */
  readonly dense: number | null;
  /** Late interaction of the pieces: −1 to 1; null where they were not compared. */
  readonly maxSim: number | null;
  /** Further passages of the same words, best first. */
  readonly sameAs: readonly Passage[];
}
