import { syllables } from '../vietnamese/syllables.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';
import type { QuestionText } from './question-text.ts';

const SHORTEST = 6;

/**
 * Two-syllable phrases of a lexicon past one typing slip ("qua hn", "quá hạng", "phoi hopp"): one syllable is as it
 * should be, the other begins with the same letter and is one letter off.
 */
export function findSlips<T>({ folded }: QuestionText, { phrases }: Lexicon<T>): LexiconHit<T>[] {
  const said = syllables(folded);
  const meant = Array.from(phrases).flatMap(([phrase, value]) => {
    const [one, two, three] = phrase.split(' ');
    const fits = phrase.length >= SHORTEST && two !== undefined && three === undefined;
    return fits && one !== undefined ? [{ one, two, value }] : [];
  });
  const hits: LexiconHit<T>[] = [];
  for (const [index, first] of said.entries()) {
    const second = said[index + 1];
    if (second === undefined || folded.slice(first.end, second.start).trim() !== '') continue;
    const hit = meant.find(
      ({ one, two }) =>
        (first.text === one && isSlip(second.text, two)) || (isSlip(first.text, one) && second.text === two),
    );
    if (hit !== undefined) hits.push({ start: first.start, end: second.end, value: hit.value });
  }
  return hits;
}

function isSlip(typed: string, meant: string): boolean {
  return typed !== meant && typed[0] === meant[0] && meant.length >= 3 && isOneOff(typed, meant);
}

/** One letter added, left out, changed, or two neighbours swapped. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  if (one.length === other.length) {
    const swapped = one[head] === other[head + 1] && one[head + 1] === other[head];
    return (
      one.slice(head + 1) === other.slice(head + 1) ||
      (swapped && one.slice(head + 2) === other.slice(head + 2))
    );
  }
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(head + 1) === shorter.slice(head);
}
