import type { Database } from 'better-sqlite3';
import { FOLDED_WORD_KEY } from './terms.ts';

/** Figures that scanners take for letters: o, l, s. */
const FIGURES = [...'015'];
/** Letters of folded Vietnamese words, and those figures. */
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz', ...FIGURES];
/** What words begin with that a slip can make: a letter, or a figure and then a letter. Other figures are twenty times as many. */
const BEGINNINGS = ['', ...FIGURES];
/** Before it stand figures and signs, from it on letters. */
const FIRST_LETTER = 'a';
const AFTER_ALL = '\u{10FFFF}';
/** A longer word is a string that nobody types ("truyenthongnguyenhue" is a slip of no syllable). */
const LONGEST = 16;

/**
 * The folded words of the index that are one slip away: a letter left out, added, changed, or two changed about
 * (Damerau 1964). Some hundred spellings are looked up, so that nothing but the words themselves is kept. Good for one generation.
 */
export class SimilarSyllables {
  readonly #occurrences: ReadonlyMap<string, number>;

  constructor(database: Database) {
    const select = database
      .prepare<[string, string], [string, number]>(
        `SELECT p.term, p.text_occurrences FROM segments s
         CROSS JOIN postings p ON p.segment = s.segment AND p.term >= ? AND p.term < ?`,
      )
      .raw();
    const occurrences = new Map<string, number>();
    for (const beginning of BEGINNINGS) {
      const from = FOLDED_WORD_KEY + beginning;
      for (const [key, count] of select.iterate(from + FIRST_LETTER, from + AFTER_ALL)) {
        const word = key.slice(FOLDED_WORD_KEY.length);
        if (count > 0) occurrences.set(word, (occurrences.get(word) ?? 0) + count);
      }
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
