/**
 * How soon further occurrences of a term in a passage stop counting (Robertson and Zaragoza 2009). Measured with pairs of
 * syllables on legal questions (ALQAC): MRR@10 .817 at 0.9 and 0.6, .808 at the usual 1.2 and 0.75; flat around.
 */
export const K1 = 0.9;

/** How much the length of a passage counts: 0 not at all, 1 wholly. */
export const B = 0.6;

/** Where a word of a passage stands. */
export type Field = 'words' | 'headings' | 'document';

/**
 * What one occurrence weighs, in tenths. Fields are put together before saturation, as in BM25F (Robertson, Zaragoza and
 * Taylor 2004): three weak occurrences are not three times a strong one. Kept in the postings: another weight needs
 * another SCHEMA_VERSION.
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = { words: 10, headings: 6, document: 3 };

/** The text first: a passage counts as holding a term in its text when that is where it is first seen. */
export const FIELDS: readonly Field[] = ['words', 'headings', 'document'];

/** One occurrence in the text, in the unit of `FIELD_WEIGHTS`. */
export const OCCURRENCE = FIELD_WEIGHTS.words;

/**
 * How telling a term is that stands in `holding` of `passages`: ln(1 + (N − n + ½) / (n + ½)), which stays above zero for
 * terms of more than half of the passages (as in Lucene).
 */
export function inverseFrequency(passages: number, holding: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}
