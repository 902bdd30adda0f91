import type { Reader, WordTerm } from '../library.ts';

/**
 * What BM25 would give a passage that holds every term more often than it counts: the sum of weight times inverse
 * frequency, words that the corpus lacks included. A best score far below it means that the corpus does not say this in
 * these words.
 */
export function fullScore(
  terms: readonly WordTerm[],
  reader: Pick<Reader, 'termStatistics' | 'passageCount'>,
): number {
  const all = reader.passageCount();
  return terms.reduce((sum, { form, term, weight }) => {
    const { passages } = reader.termStatistics(form, term);
    return sum + weight * Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
  }, 0);
}
