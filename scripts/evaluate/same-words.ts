/** White space, marks of emphasis, and marks of footnotes. */
const NOT_WORDS = /[\s*¹²³⁰⁴-⁹]+/gu;

/** True where one of two quotes holds the other; white space, the marks of emphasis and of footnotes do not count. */
export function isSamePlace(quote: string, expected: string): boolean {
  const [one, other] = [bare(quote), bare(expected)];
  return one.includes(other) || (one !== '' && other.includes(one));
}

/** True where a text holds the words of a quote; white space, the marks of emphasis and of footnotes do not count. */
export function holdsWords(text: string, quote: string): boolean {
  return bare(text).includes(bare(quote));
}

function bare(text: string): string {
  return text.normalize('NFC').replace(NOT_WORDS, '');
}
