import { cutPlace } from './cut-place.ts';
import { shown } from './shown.ts';

const MARK = ' …';
/** What no cut text ends in. */
const LOOSE_END = /[\s,;:(–-]+$/u;

/** A text as it is shown, of at most `length` UTF-16 units: whole, or cut at a sentence, else at a word, with "…". */
export function cutText(text: string, length: number): string {
  const whole = shown(text);
  if (whole.length <= length) return whole;
  const kept = whole.slice(0, cutPlace(whole, length - MARK.length));
  return `${kept.replace(LOOSE_END, '')}${MARK}`;
}
