/**
 * A character that belongs to a word. JavaScript's `\b` and `\w` know ASCII only, so boundaries are built from this.
 * Plain ranges (Latin with its marks, and the scripts behind it) compile some forty times faster (measured) than \p{L}\p{M}\p{N}, which
 * counts at start-up: some 200 patterns hold it twice. A superscript footnote mark is no part of a word.
 */
export const WORD_CHARACTER =
  '[0-9A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF]';

/** Zero-width: no word character stands before (after) this place. */
export const WORD_START = `(?<!${WORD_CHARACTER})`;
export const WORD_END = `(?!${WORD_CHARACTER})`;

/**
 * A global, Unicode regular expression that matches `source` as whole words only.
 * Written as a template so that named parts can be put together: words`trong thang ${MONTH}`.
 * A space in the source matches any run of white space.
 */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = String.raw({ raw: strings.raw }, ...parts).replaceAll(' ', '\\s+');
  return new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'gu');
}

/** White space collapsed to single spaces, ends trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
