import { fold } from '../../vietnamese/fold.ts';
import { isCapitals } from '../text/paragraphs.ts';

/**
 * Words printed in capitals, as the rest of the document writes them: "BAN CHỈ ĐẠO CỦA ỦY BAN NHÂN DÂN TỈNH" →
 * "Ban Chỉ đạo của Ủy ban nhân dân tỉnh". The longest stretches that the document holds in small letters are taken
 * over; words that it never writes small are written with a capital at the start of the text only.
 */
export function recase(printed: string, document: string): string {
  if (!isCapitals(printed)) return printed;
  const folded = fold(document);
  const words = printed.split(' ');
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestKnown(words, i, document, folded);
    out.push(found?.text ?? lowered(words[i] ?? ''));
    i += found?.count ?? 1;
  }
  const text = out.join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const MOST_WORDS = 14;

function longestKnown(
  words: readonly string[],
  from: number,
  document: string,
  folded: string,
): { text: string; count: number } | null {
  for (let count = Math.min(MOST_WORDS, words.length - from); count >= 2; count -= 1) {
    const wanted = words.slice(from, from + count).join(' ');
    const text = writtenSmall(wanted, document, folded);
    if (text !== null) return { text, count };
  }
  return null;
}

function writtenSmall(wanted: string, document: string, folded: string): string | null {
  const key = fold(wanted);
  for (let at = folded.indexOf(key); at !== -1; at = folded.indexOf(key, at + 1)) {
    const text = document.slice(at, at + key.length);
    if (/[\p{L}]/u.test(document[at - 1] ?? '') || /[\p{L}]/u.test(document[at + key.length] ?? '')) continue;
    if (text.toLowerCase() === wanted.toLowerCase() && /\p{Ll}/u.test(text) && !isCapitals(text)) return text;
  }
  return null;
}

/** Figures, symbols and abbreviations without a vowel ("UBND") stay as they are; a word becomes small. */
function lowered(word: string): string {
  return /\p{Nd}|[/-]/u.test(word) || !/[aeiouy]/u.test(fold(word)) ? word : word.toLowerCase();
}
