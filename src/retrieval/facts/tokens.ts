import { fold } from '../../vietnamese/fold.ts';
import { longForm } from '../../vietnamese/short-forms.ts';
import { syllables } from '../../vietnamese/syllables.ts';

/** One syllable of a text, lower-cased; `folded` has no tone marks. Offsets in UTF-16 units. */
export interface Token {
  readonly marked: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Printed in capitals: "IOC", "5G". */
  readonly isCode: boolean;
}

/** Marks of footnotes ("triển khai³¹") are no part of a word. */
const FOOTNOTE_MARK = /[⁰¹²³⁴-⁹]/gu;

/** The syllables of a text in order; a short form ("TTHC") gives the syllables that it stands for, all at its place. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { text: syllable, start, end } of syllables(text.replace(FOOTNOTE_MARK, ' '))) {
    for (const { marked, folded, isCode } of wordsOf(syllable)) {
      tokens.push({ marked, folded, start, end, isCode });
    }
  }
  return tokens;
}

type Word = Omit<Token, 'start' | 'end'>;

/** A language has some ten thousand syllables, a corpus says each many times; beyond this many they are not kept. */
const MOST_KEPT = 20_000;
const keptWords = new Map<string, readonly Word[]>();

function wordsOf(syllable: string): readonly Word[] {
  const known = keptWords.get(syllable);
  if (known !== undefined) return known;
  const words = (longForm(syllable) ?? [syllable]).map((word) => {
    const marked = word.toLowerCase();
    const isCode = word.length > 1 && /\p{L}/u.test(word) && word === word.toUpperCase();
    return { marked, folded: withoutLeadingZeros(fold(marked)), isCode };
  });
  if (keptWords.size < MOST_KEPT) keptWords.set(syllable, words);
  return words;
}

/** Whether a token is typed with tone or vowel marks. */
export function isMarked(token: Token): boolean {
  return fold(token.marked) !== token.marked;
}

/** "06 rõ" and "6 rõ" are one. */
function withoutLeadingZeros(folded: string): string {
  return folded.replace(/^0+(?=\d)/u, '');
}
