/** A character that belongs to a word. JavaScript's `\b` and `\w` know ASCII only, so boundaries are built from this. */
export const WORD_CHARACTER = '[\\p{L}\\p{M}\\p{N}]';

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
