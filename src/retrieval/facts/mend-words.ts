import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { isMarked, type SearchWord } from '../../vietnamese/search-words.ts';
import type { Reader } from '../library.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a question; `isMended` where a slip of typing or scanning was put right. */
export interface AskedWord extends SearchWord {
  readonly isMended?: true;
}

/** What is needed of the index to mend words. */
export interface Mending {
  readonly vocabulary: Vocabulary;
  readonly reader: Pick<Reader, 'similarSyllables'>;
}

/** A word with what stands beside it. */
interface Place {
  readonly word: SearchWord;
  readonly before: SearchWord | undefined;
  readonly after: SearchWord | undefined;
}

/** Shorter words are all one slip from each other: without a neighbour that fits they stay. */
const LONG_ENOUGH = 5;
/** A short syllable that the corpus lacks is more likely another word than a slip: "vợ", "hy". */
const LONG_WORD = 4;
/** A pair that stands in the corpus fewer times does not speak for a slip in a word that is there as well. */
const FEWEST_PAIRS = 2;

/**
 * The words of a run with slips put right, where the corpus speaks for it: a word that it does not hold, into one a
 * slip away that it puts beside the same neighbour ("khai sinhh"), what Telex keys meant ("nhieeuj"), into two that were
 * joined ("khaisinh"), or one that was torn apart; a word that it holds, but never beside these neighbours with these marks, into one a consonant away
 * that it does put there ("đề suất"). A word typed without marks that the corpus holds stays: nobody can tell.
 */
export function mendWords(run: readonly SearchWord[], mending: Mending): AskedWord[] {
  const joined = joinTorn(run, mending.vocabulary);
  const mended: AskedWord[] = [];
  joined.forEach((word, index) => {
    mended.push(...mend({ word, before: mended.at(-1), after: joined[index + 1] }, mending));
  });
  return mended;
}

function mend(place: Place, mending: Mending): AskedWord[] {
  const { word } = place;
  const { vocabulary } = mending;
  const figure = withoutLetterO(word.folded);
  if (figure !== word.folded) return [as(word, figure, figure)];
  if (!/^\p{L}+$/u.test(word.folded) || word.folded.length < 2) return [word];
  if (vocabulary.count(word.folded) > 0) return [otherConsonant(place, mending) ?? word];
  const spelled = otherY(word, vocabulary);
  if (spelled !== null) return [spelled];
  const parted = partedWord(word, vocabulary);
  if (parted !== null) return parted;
  const isWord = isSyllable(word.folded);
  const keyed = isWord ? word.folded : withoutTelex(word.folded);
  if (keyed !== word.folded && vocabulary.count(keyed) > 0) return [as(word, keyed, keyed)];
  if (isWord && word.folded.length < LONG_WORD) return [word];
  const similar = [...swapped(word.folded, vocabulary), ...mending.reader.similarSyllables(word.folded)];
  const [best] = similar
    .map((folded) => ({ folded, pairs: pairsOf(folded, place, vocabulary) }))
    .filter(({ pairs }) => pairs >= (isWord ? FEWEST_PAIRS : 1))
    .sort((a, b) => b.pairs - a.pairs);
  const folded = best?.folded ?? (!isWord && word.folded.length >= LONG_ENOUGH ? similar[0] : undefined);
  return [folded === undefined ? word : as(word, folded, folded)];
}

function as(word: SearchWord, marked: string, folded: string): AskedWord {
  return { ...word, marked, folded, isMended: true };
}

/** "lí" and "lý", "kĩ" and "kỹ": both are right, and a corpus has one of them. */
function otherY({ marked, folded, ...word }: SearchWord, vocabulary: Vocabulary): SearchWord | null {
  const [from, to] = folded.endsWith('i') ? [I_MARKED, Y_MARKED] : [Y_MARKED, I_MARKED];
  if (!/^(?:[hklmst]|qu)[iy]$/u.test(folded)) return null;
  const other = `${folded.slice(0, -1)}${folded.endsWith('i') ? 'y' : 'i'}`;
  if (vocabulary.count(other) === 0) return null;
  const at = from.indexOf(marked.slice(-1));
  return { ...word, marked: at < 0 ? other : marked.slice(0, -1) + to.charAt(at), folded: other };
}

const I_MARKED = 'iíìỉĩị';
const Y_MARKED = 'yýỳỷỹỵ';

/** Keys of the Telex method that were not turned into marks: "nhieeuj" is "nhiệu", "ddwongf" is "đường". */
function withoutTelex(folded: string): string {
  return folded
    .replace(/dd/u, 'd')
    .replace(/([aeo])\1/u, '$1')
    .replace(/([aou])w/gu, '$1')
    .replace(/(?<=[aeiouy])[sfrxj](?=[a-z]{0,2}$)|(?<=[aeiouy][a-z]{1,2})[sfrxj]$/u, '');
}

/** Words of the corpus that two letters in the wrong order make: "hoahc" for "hoach". */
function swapped(folded: string, vocabulary: Vocabulary): string[] {
  const others = Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => {
    return folded.slice(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.slice(at + 2);
  });
  return [...new Set(others)].filter((other) => other !== folded && vocabulary.count(other) > 0);
}

/** "O6" is "06", and that is 6. */
function withoutLetterO(folded: string): string {
  return /^o\d+$/u.test(folded) ? folded.replace(/^o+(?=\d)/u, '') : folded;
}

/** "suất" beside "đề" is "xuất": the same marks, another consonant, and the corpus puts it there. */
function otherConsonant(place: Place, { vocabulary, reader }: Mending): AskedWord | null {
  const { word } = place;
  if (!isMarked(word) || pairsOf(word.folded, place, vocabulary) > 0) return null;
  for (const folded of reader.similarSyllables(word.folded)) {
    const marked = withMarksOf(word.marked, word.folded, folded);
    if (marked === null || !stands(marked, place, vocabulary)) continue;
    if (pairsOf(folded, place, vocabulary) >= FEWEST_PAIRS) return as(word, marked, folded);
  }
  return null;
}

/** The marked word with the consonants of another that differ: "suất" as "xuat" is "xuất"; null where a vowel differs. */
function withMarksOf(marked: string, folded: string, other: string): string | null {
  let start = 0;
  while (start < folded.length && folded[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(folded.length, other.length) - start;
  while (end < most && folded.at(-1 - end) === other.at(-1 - end)) end += 1;
  const gone = folded.slice(start, folded.length - end);
  const come = other.slice(start, other.length - end);
  if (/[aeiouy]/u.test(gone + come)) return null;
  return marked.slice(0, start) + come + marked.slice(marked.length - end);
}

function stands(marked: string, { before, after }: Place, vocabulary: Vocabulary): boolean {
  return (
    (before !== undefined && vocabulary.hasMarkedPair(before.marked, marked)) ||
    (after !== undefined && vocabulary.hasMarkedPair(marked, after.marked))
  );
}

function pairsOf(folded: string, { before, after }: Place, vocabulary: Vocabulary): number {
  const left = before === undefined ? 0 : vocabulary.pairCount(before.folded, folded);
  return left + (after === undefined ? 0 : vocabulary.pairCount(folded, after.folded));
}

/** "khaisinh": two words that the corpus puts side by side. */
function partedWord(word: SearchWord, vocabulary: Vocabulary): AskedWord[] | null {
  for (let at = 2; at <= word.folded.length - 2; at += 1) {
    const [left, right] = [word.folded.slice(0, at), word.folded.slice(at)];
    if (vocabulary.pairCount(left, right) < FEWEST_PAIRS) continue;
    return [as(word, word.marked.slice(0, at), left), as(word, word.marked.slice(at), right)];
  }
  return null;
}

/** "tr ường" is "trường": two bits that the corpus does not hold, and one word that it does. */
function joinTorn(run: readonly SearchWord[], vocabulary: Vocabulary): SearchWord[] {
  const joined: SearchWord[] = [];
  for (const word of run) {
    const before = joined.at(-1);
    const isTorn =
      before !== undefined &&
      vocabulary.count(before.folded) === 0 &&
      vocabulary.count(word.folded) === 0 &&
      vocabulary.count(before.folded + word.folded) > 0;
    if (!isTorn) joined.push(word);
    else {
      const marked = before.marked + word.marked;
      joined.splice(-1, 1, { ...before, marked, folded: before.folded + word.folded, end: word.end });
    }
  }
  return joined;
}
