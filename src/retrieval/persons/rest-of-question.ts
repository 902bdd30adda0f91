import { fold } from '../../vietnamese/fold.ts';

/** A text with what patterns find on its folded form blanked. */
export function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (left, pattern) =>
      Array.from(fold(left).matchAll(pattern)).reduce(
        (kept, { 0: said, index }) =>
          kept.slice(0, index) + ' '.repeat(said.length) + kept.slice(index + said.length),
        left,
      ),
    text,
  );
}

/** The words and figures of a text, as typed. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
