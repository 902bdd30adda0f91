import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';

/** One syllable of a text, lower-cased; `folded` has no tone marks. Offsets in UTF-16 units. */
export interface Token {
  readonly marked: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Marks of footnotes ("triển khai³¹") are no part of a word. */
const FOOTNOTE_MARK = /[⁰¹²³⁴-⁹]/gu;

/** The syllables of a text in order. */
export function tokensOf(text: string): Token[] {
  return syllables(text.replace(FOOTNOTE_MARK, ' ')).map(({ text: syllable, start, end }) => {
    const marked = syllable.toLowerCase();
    return { marked, folded: withoutLeadingZeros(fold(marked)), start, end };
  });
}

/** Whether a token is typed with tone or vowel marks. */
export function isMarked(token: Token): boolean {
  return fold(token.marked) !== token.marked;
}

/** "06 rõ" and "6 rõ" are one. */
function withoutLeadingZeros(folded: string): string {
  return folded.replace(/^0+(?=\d)/u, '');
}
