import type { SearchWord } from '../../vietnamese/search-words.ts';
import type { Reader } from '../library.ts';

/** A way to spell a word of a question, and what finding it counts: 1 as typed, less where a slip is mended. */
export interface Spelling {
  readonly marked: string;
  readonly folded: string;
  readonly weight: number;
}

/** A word's neighbours in the question, and the index. */
export interface SpellingContext {
  readonly before: SearchWord | undefined;
  readonly after: SearchWord | undefined;
  readonly reader: Pick<Reader, 'termStatistics' | 'similarSyllables'>;
}

const MENDED = 0.6;
const MOST_MENDED = 2;
/** A long word is like few others, and needs no neighbours to tell for it. */
const LONG = 5;

/**
 * The spellings that a word may be meant as: one that the corpus does not hold is mended into those that stand beside the
 * same neighbours ("di độg" → "di động"). A word that the corpus holds stays: mending "đề suất" where both words are there
 * moved nothing on questions with slips, and cost on others (measured).
 */
export function spellingsOf(word: SearchWord, context: SpellingContext): readonly Spelling[] {
  const typed = { marked: word.marked, folded: word.folded, weight: 1 };
  const { reader } = context;
  if (!/^\p{L}{2,}$/u.test(word.folded)) return [typed];
  if (reader.termStatistics('folded', word.folded).occurrences > 0) return [typed];
  const similar = reader
    .similarSyllables(word.folded)
    .map((folded) => ({ folded, pairs: pairsOf(folded, context) }));
  const fitting = similar.filter(({ pairs }) => pairs > 0).sort((a, b) => b.pairs - a.pairs);
  const alone = word.folded.length >= LONG ? similar : [];
  const mended = fitting.length > 0 ? fitting : alone;
  return [
    typed,
    ...mended.slice(0, MOST_MENDED).map(({ folded }) => ({ marked: folded, folded, weight: MENDED })),
  ];
}

/** How often the corpus puts a folded word beside one of the two neighbours. */
function pairsOf(folded: string, { before, after, reader }: SpellingContext): number {
  const count = (left: string, right: string) =>
    reader.termStatistics('folded', `${left} ${right}`).occurrences;
  const left = before === undefined ? 0 : count(before.folded, folded);
  return left + (after === undefined ? 0 : count(folded, after.folded));
}
