import { isOneSlip } from '../../directive/agencies/agency-slip.ts';
import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { QuestionText } from '../question-text.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';

const SHORTEST = 6;

interface Meant<T> {
  readonly one: string;
  readonly two: string;
  /** Both, with their marks. */
  readonly marked: readonly string[];
  readonly value: T;
}

/**
 * Two-syllable phrases of a lexicon past one typing slip ("qua hn", "quá hạng", "phoi hopp"): one syllable is as it
 * should be, the other begins with the same letter and is one letter off. A syllable typed with marks keeps its tone: "sát
 * hành" is no slip of "sát hạn", "lo hạ" none of "lỡ hạn".
 */
export function findSlips<T>(question: QuestionText, lexicon: Lexicon<T>): LexiconHit<T>[] {
  const { folded, text } = question;
  const said = syllables(folded);
  const meant = meantBy(lexicon);
  const hits: LexiconHit<T>[] = [];
  for (const [index, first] of said.entries()) {
    const second = said[index + 1];
    if (second === undefined || folded.slice(first.end, second.start).trim() !== '') continue;
    const typed = [first, second].map(({ start, end }) => text.slice(start, end));
    const hit = meant.find(
      ({ one, two, marked }) =>
        ((first.text === one && isSlip(second.text, two)) ||
          (isSlip(first.text, one) && second.text === two)) &&
        typed.every((syllable, at) => hasToneOf(syllable, marked[at] ?? '', question)),
    );
    if (hit !== undefined) hits.push({ start: first.start, end: second.end, value: hit.value });
  }
  return hits;
}

const kept = new WeakMap<Lexicon<unknown>, readonly Meant<unknown>[]>();

/** The phrases of a lexicon that slips are looked for in; made once for each. */
function meantBy<T>(lexicon: Lexicon<T>): readonly Meant<T>[] {
  const known = kept.get(lexicon);
  // What is kept for a lexicon is of its values.
  if (known !== undefined) return known as readonly Meant<T>[];
  const made = readMeant(lexicon);
  kept.set(lexicon, made);
  return made;
}

function readMeant<T>({ phrases, marked }: Lexicon<T>): Meant<T>[] {
  return Array.from(phrases).flatMap(([phrase, value]) => {
    const [one, two, three] = phrase.split(' ');
    const fits = phrase.length >= SHORTEST && two !== undefined && three === undefined;
    if (!fits || one === undefined) return [];
    return [{ one, two, marked: (marked.get(phrase) ?? phrase).split(' '), value }];
  });
}

function isSlip(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && meant.length >= 3 && isOneSlip(typed, meant);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A slip leaves out marks, it does not write others; a syllable that is as it should be has its own. */
function hasToneOf(typed: string, meant: string, { isMarked }: QuestionText): boolean {
  const tone = toneOf(typed);
  const isRight = isMarked && fold(typed) === fold(meant);
  return tone === toneOf(meant) || (tone === '' && !isRight);
}

function toneOf(syllable: string): string {
  return syllable.normalize('NFD').match(TONES)?.join('') ?? '';
}
