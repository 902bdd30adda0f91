import type { Passage } from '../directive/passage.ts';
import type { FactHit } from './evidence.ts';

/** A line of a document's head or foot as a whole, as what answers. */
export function lineHit(passage: Passage): FactHit {
  return { passage, sentence: passage.quote.text, quote: passage.quote, coverage: 1, score: 1, alsoIn: [] };
}
