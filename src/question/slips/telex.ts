import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { marksOf } from './marks.ts';

/** What keys of the Telex method mean: a word without marks, and the marks that it is to bear. */
export interface Keyed {
  readonly folded: string;
  readonly marks: ReadonlySet<string>;
}

const TONE_KEYS: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const HAS_KEYS = /[sfrxjw]|([aeod])\1/u;

/** What a word may mean whose Telex keys were not all turned into marks: "nhieeuj", "tieesp", "thôngs", "dduwocj"; empty where it has none. */
export function keyedWords(word: string): Keyed[] {
  if (!HAS_KEYS.test(word)) return [];
  const keyed = new Map<string, Keyed>();
  for (const { rest, tone } of withoutToneKey(word)) {
    const qualities = rest
      .replace(/dd/u, 'đ')
      .replace(/aa/u, 'â')
      .replace(/ee/u, 'ê')
      .replace(/oo/u, 'ô')
      .replace(/aw/u, 'ă')
      .replace(/ow/gu, 'ơ')
      .replace(/(?<=ơ)w|uw/gu, 'ư')
      .replace(/ưo/u, 'ươ')
      .replace(/uơ(?=\p{L})/u, 'ươ');
    const folded = fold(qualities);
    if (qualities + tone === word || !isSyllable(folded)) continue;
    const marks = marksOf(qualities + tone);
    keyed.set(`${folded} ${[...marks].sort().join('')}`, { folded, marks });
  }
  return [...keyed.values()];
}

function withoutToneKey(word: string): { readonly rest: string; readonly tone: string }[] {
  const ways = [{ rest: word, tone: '' }];
  for (const [at, letter] of [...word].entries()) {
    const tone = TONE_KEYS[letter];
    if (tone === undefined || !/[aeiouywăâêôơư]/u.test(fold(word.slice(0, at)))) continue;
    ways.push({ rest: word.slice(0, at) + word.slice(at + 1), tone });
  }
  return ways;
}
