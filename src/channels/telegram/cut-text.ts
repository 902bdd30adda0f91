import { cutPlace } from './cut-place.ts';
import { remembering } from './remembering.ts';
import { shown } from './shown.ts';

const MARK = ' …';
/** What no cut text ends in. */
const LOOSE_END = /[\s,;:(–-]+$/u;

/** A text as it is shown, of at most `length` UTF-16 units: whole, or cut at a sentence, else at a word, with "…". */
export function cutText(text: string, length: number): string {
  const whole = shown(text);
  return whole.length <= length ? whole : cutTo(length)(whole);
}

const cuts = new Map<number, (text: string) => string>();

/** The same rows are cut again and again, to one of a few lengths. */
function cutTo(length: number): (text: string) => string {
  const known = cuts.get(length);
  if (known !== undefined) return known;
  const cut = remembering((whole) => {
    const kept = whole.slice(0, cutPlace(whole, length - MARK.length));
    return `${kept.replace(LOOSE_END, '')}${MARK}`;
  });
  cuts.set(length, cut);
  return cut;
}
