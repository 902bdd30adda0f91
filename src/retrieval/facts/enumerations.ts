import { fold } from '../../vietnamese/fold.ts';
import { ENUMERATES, OF_COUNTED, SENTENCE_END } from './sentence-patterns.ts';
import type { Stretch } from './sentences.ts';

/** A longer enumeration is shown in its part alone. */
const LONGEST = 1_200;

/**
 * A stretch of a text that was cut inside an enumeration ("gồm: (i) …;") up to where that ends: who asks what something
 * consists of needs all of it. Any other stretch as it is.
 */
export function wholeEnumeration(text: string, { start, end }: Stretch): Stretch {
  const said = text.slice(start, end);
  if (!said.endsWith(';') || !ENUMERATES.test(said)) return { start, end };
  const [stop] = Array.from(
    text.slice(end).matchAll(SENTENCE_END),
    ({ 0: sign, index }) => end + index + sign.length,
  );
  const whole = stop ?? text.trimEnd().length;
  return whole - start > LONGEST ? { start, end } : { start, end: whole };
}

/** Whether a text says itself which ones a question asks for by their count: "02 sản phẩm …, gồm: …" tells "2 sản phẩm … là gì". */
export function tellsCounted(question: string, text: string): boolean {
  const { count, noun } = OF_COUNTED.exec(fold(question))?.groups ?? {};
  if (count === undefined || noun === undefined) return false;
  const words = noun.trim().split(/\s+/u);
  const named = new RegExp(
    `(?<![\\d.,/])0?${Number(count)}\\s+${words.join('\\s+')}(?!\\p{L})[^.;:(]{0,40}(?:[:(]|(?<!\\p{L})(?:gom|bao\\s+gom|la)(?!\\p{L}))`,
    'u',
  );
  return named.test(fold(text));
}
