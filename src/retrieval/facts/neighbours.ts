import type { SearchWord } from '../../vietnamese/search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The syllables of a text in their order, and what is known of how they belong together. */
export interface Neighbours {
  readonly tokens: readonly SearchWord[];
  /** How bound each syllable is to the next, see `bondAt`; not a number until it is first asked for. */
  readonly bonds: Float64Array;
}

type Counts = Pick<Vocabulary, 'pairCount' | 'count'>;

/** Pairs met fewer times tell nothing. */
const FEW = 3;

/**
 * How bound the rarer of a syllable and the next is to the other: 0 to 1, and 0 where there is none. It is the same for
 * all questions and asked for again and again, so that it is remembered.
 */
export function bondAt({ tokens, bonds }: Neighbours, place: number, counts: Counts): number {
  const [a, b] = [tokens[place], tokens[place + 1]];
  if (a === undefined || b === undefined) return 0;
  const known = bonds[place] ?? Number.NaN;
  if (!Number.isNaN(known)) return known;
  const bond = bondOf(a, b, counts);
  bonds[place] = bond;
  return bond;
}

function bondOf(a: SearchWord, b: SearchWord, { pairCount, count }: Counts): number {
  const together = pairCount(a.folded, b.folded);
  if (together < FEW) return 0;
  return together / Math.min(count(a.folded), count(b.folded));
}

/** How much oftener a syllable and the next stand side by side than chance has it, up to a constant. */
export function liftAt({ tokens }: Neighbours, place: number, { pairCount, count }: Counts): number {
  const [a, b] = [tokens[place], tokens[place + 1]];
  if (a === undefined || b === undefined) return 0;
  return pairCount(a.folded, b.folded) / (count(a.folded) * count(b.folded));
}
