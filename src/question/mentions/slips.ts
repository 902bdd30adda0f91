import { isOneSlip } from '../../directive/agencies/agency-slip.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { QuestionText } from '../question-text.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';

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
  return typed[0] === meant[0] && meant.length >= 3 && isOneSlip(typed, meant);
}
