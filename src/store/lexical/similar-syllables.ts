import type { Database } from 'better-sqlite3';
import { FOLDED_WORD_KEYS } from './terms.ts';

/** Letters of folded Vietnamese words, and figures that scanners take for letters: o, l, s. */
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz015'];
/** A longer word is a string that nobody types ("truyenthongnguyenhue" is a slip of no syllable). */
const LONGEST = 16;

/**
 * The folded words of the index that are one slip away: a letter left out, added, changed, or two changed about
 * (Damerau 1964). Some hundred spellings are looked up, so that nothing but the words themselves is kept. Good for one generation.
 */
export class SimilarSyllables {
  readonly #occurrences: ReadonlyMap<string, number>;

  constructor(database: Database) {
    const [first, end] = FOLDED_WORD_KEYS;
    const rows = database
      .prepare<[string, string], [string, number]>(
        `SELECT p.term, p.text_occurrences FROM segments s
         CROSS JOIN postings p ON p.segment = s.segment AND p.term >= ? AND p.term < ?`,
      )
      .raw()
      .iterate(first, end);
    const occurrences = new Map<string, number>();
    for (const [key, count] of rows) {
      const word = key.slice(first.length);
      if (count > 0) occurrences.set(word, (occurrences.get(word) ?? 0) + count);
    }
    this.#occurrences = occurrences;
  }

  /** The most frequent first, without the word itself; none for a figure, or for what is too short to tell or too long. */
  of(folded: string): readonly string[] {
    if (folded.length < 2 || folded.length > LONGEST || !/^\p{L}+$/u.test(folded)) return [];
    const count = (word: string) => this.#occurrences.get(word) ?? 0;
    return [...spellings(folded)]
      .filter((word) => word !== folded && count(word) > 0)
      .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  }
}

/** Every spelling at a distance of one. */
function spellings(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const rest = right.slice(1);
    if (right !== '') found.add(left + rest);
    if (rest !== '') found.add(left + rest.charAt(0) + right.charAt(0) + rest.slice(1));
    for (const letter of ALPHABET) {
      found.add(left + letter + right);
      if (right !== '') found.add(left + letter + rest);
    }
  }
  return found;
}
