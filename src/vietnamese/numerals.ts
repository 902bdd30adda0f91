import { fold } from './fold.ts';

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
// "xxxix" · "iv"; not "iiii", "ic"
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const TEN_WORDS: Readonly<Record<string, number>> = { mười: 10, mươi: 10 };

/** The value of a Roman numeral in either case ("III" → 3, up to 3,999); null when it is not one. */
export function romanToNumber(text: string): number | null {
  const letters = text.trim().toLowerCase();
  if (letters === '' || !ROMAN.test(letters)) return null;
  let total = 0;
  let last = 0;
  for (const letter of [...letters].reverse()) {
    const value = ROMAN_VALUES[letter] ?? 0;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}

/**
 * The value of a Vietnamese number from 0 to 99 in words: "ba" → 3, "mười hai" → 12, "hai mươi lăm" → 25.
 * Words without tone marks are read too ("muoi hai"); words with other marks are not ("bà").
 */
export function numberOfWords(text: string): number | null {
  const parts = text.normalize('NFC').toLowerCase().trim().split(/\s+/u);
  const bare = parts.every((part) => fold(part) === part);
  const valueIn = (table: Readonly<Record<string, number>>, part: string | undefined) =>
    Object.entries(table).find(([word]) => part === (bare ? fold(word) : word))?.[1] ?? null;
  const [first, second, third] = parts;
  const tensAt = valueIn(TEN_WORDS, first) === null ? second : first;
  if (parts.length === 1) return valueIn(DIGIT_WORDS, first) ?? valueIn(TEN_WORDS, first);
  if (valueIn(TEN_WORDS, tensAt) === null || parts.length > 3) return null;
  const tens = tensAt === first ? 1 : valueIn(DIGIT_WORDS, first);
  const unitWord = tensAt === first ? second : third;
  const units = unitWord === undefined ? 0 : valueIn(DIGIT_WORDS, unitWord);
  if (tens === null || units === null || (tensAt === first && parts.length > 2)) return null;
  return tens * 10 + units;
}
