import { fold } from './fold.ts';
import type { ShortForms } from './short-forms.ts';
import { syllables } from './syllables.ts';

/** One syllable of a text as search sees it, lower-cased; `folded` has no tone marks. Offsets in UTF-16 units. */
export interface SearchWord {
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
export function searchWords(text: string, shortForms: ShortForms): SearchWord[] {
  const found: SearchWord[] = [];
  const spelledOut = keptOf(shortForms);
  for (const { text: syllable, start, end } of syllables(text.replace(FOOTNOTE_MARK, ' '))) {
    for (const { marked, folded, isCode } of wordsOf(syllable, shortForms, spelledOut)) {
      found.push({ marked, folded, start, end, isCode });
    }
  }
  return found;
}

type Word = Omit<SearchWord, 'start' | 'end'>;

/** A language has some ten thousand syllables, a corpus says each many times; beyond this many they are not kept. */
const MOST_KEPT = 20_000;
const kept = new WeakMap<ShortForms, Map<string, readonly Word[]>>();

function keptOf(shortForms: ShortForms): Map<string, readonly Word[]> {
  const known = kept.get(shortForms) ?? new Map<string, readonly Word[]>();
  kept.set(shortForms, known);
  return known;
}

function wordsOf(
  syllable: string,
  shortForms: ShortForms,
  spelledOut: Map<string, readonly Word[]>,
): readonly Word[] {
  const known = spelledOut.get(syllable);
  if (known !== undefined) return known;
  const words = (shortForms.longForm(syllable) ?? [syllable]).map((word) => {
    const marked = word.toLowerCase();
    const isCode = word.length > 1 && /\p{L}/u.test(word) && word === word.toUpperCase();
    return { marked, folded: withoutLeadingZeros(fold(marked)), isCode };
  });
  if (spelledOut.size < MOST_KEPT) spelledOut.set(syllable, words);
  return words;
}

/** Whether a word is typed with tone or vowel marks. */
export function isMarked(word: Pick<SearchWord, 'marked'>): boolean {
  return fold(word.marked) !== word.marked;
}

/** "06 rõ" and "6 rõ" are one. */
function withoutLeadingZeros(folded: string): string {
  return folded.replace(/^0+(?=\d)/u, '');
}
