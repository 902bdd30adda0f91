import type { Quote } from './source.ts';

/** What search returns: one provision, a piece of a long one, or one table row with its header words. */
export interface Passage {
  /** Unique in the index: "<document>#<n>". */
  readonly id: string;
  readonly document: string;
  readonly part: number;
  readonly locator: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The words searched: clean, footnotes and header words included. */
  readonly text: string;
  readonly quote: Quote;
}
