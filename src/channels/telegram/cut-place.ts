/** "… trước ngày 30/9/2026. Sở Nội vụ …": the end of a sentence or of a clause that stands alone. */
const SENTENCE_END = /[.;!?…](?=\s)/gu;
const WORD_END = /\S(?=\s)/gu;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;

/** A cut is taken where it keeps at least this share of the room. */
const KEPT = 0.5;

/**
 * Where a text that is longer than `room` is to be cut, in UTF-16 units, from 1 to `room`: behind a sentence, else
 * behind a word, else where the room ends, never inside a character. `room` is at least 2.
 */
export function cutPlace(text: string, room: number): number {
  const head = text.slice(0, room + 1);
  for (const pattern of [SENTENCE_END, WORD_END]) {
    const last = [...head.matchAll(pattern)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end >= room * KEPT) return end;
  }
  return text.slice(0, room).replace(HALF_CHARACTER, '').length;
}
