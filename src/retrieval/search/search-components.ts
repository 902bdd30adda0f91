/**
 * Parts of the search that can be left out, to see what each is worth:
 * `marked` the words with the tone marks as typed, `bigrams` pairs of neighbouring syllables, `telling` leaving out the
 * syllables of most passages, `slips` spellings one slip away, `short-forms` short forms spelled out, `meaning` vectors,
 * `max-sim` the vectors of pieces, `duplicates` showing the same words once.
 */
export const SEARCH_COMPONENTS = [
  'marked',
  'bigrams',
  'telling',
  'slips',
  'short-forms',
  'meaning',
  'max-sim',
  'duplicates',
] as const;
export type SearchComponent = (typeof SEARCH_COMPONENTS)[number];

/** The parts that are left out; none in the product. */
export type LeftOut = ReadonlySet<SearchComponent>;

export const NOTHING_LEFT_OUT: LeftOut = new Set();
