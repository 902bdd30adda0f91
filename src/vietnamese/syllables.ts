/** One syllable (or number, or foreign word) of a text; offsets in UTF-16 units. */
export interface Syllable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SYLLABLE = /\p{Lu}+(?:&\p{Lu}+)+|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*%?/gu;

/** The syllables of a text in order. Figures keep their separators: "95,37%" is one; so is "KH&CN". */
export function syllables(text: string): Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
