import { isOneSlip } from '../../directive/agencies/agency-slip.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isMarkedSyllable, markedForms } from '../../vietnamese/marked-syllable.ts';
import type { CorpusWords } from './corpus-words.ts';
import { bearsMarks, marksOf } from './marks.ts';
import type { PhraseWords } from './phrase-words.ts';
import { keyedWords } from './telex.ts';

/** What slips are mended against. */
export interface KnownWords {
  readonly phrases: PhraseWords;
  /** Null where questions are read without documents. */
  readonly corpus: CorpusWords | null;
}

/** One or two words that a slip can be meant as; `sureness` counts for it before its neighbours are looked at. */
export interface Candidate {
  readonly words: readonly string[];
  readonly sureness: number;
  /** True where the letters, the keys or a letter typed twice say so themselves. */
  readonly isSure: boolean;
  /** Its marks are just those that were typed. */
  readonly hasSameMarks: boolean;
}

/** The marks are just those that were typed. */
const SAME_MARKS = 1;
/** The letters are those that were typed, only the marks are wrong. */
const SAME_LETTERS = 4;
/** A letter typed twice, keys of Telex, two letters in the wrong order. */
const SURE = 2.5;

/** Words that a slip can be meant as: one letter away or of other marks, by Telex keys, or two that were joined. */
export function candidatesFor(word: string, known: KnownWords, isBare: boolean): Candidate[] {
  const folded = fold(word);
  const typed = marksOf(word);
  const near = nearWords(folded, known).flatMap((one) =>
    formsOf(one, known, isBare)
      .filter((form) => bearsMarks(form, typed))
      .map((form): Candidate => {
        const hasSameMarks = marksOf(form).size === typed.size && typed.size > 0;
        const isTypical = isDoubledLetter(folded, one) || areSwapped(folded, one);
        const letters = one === folded ? SAME_LETTERS : isTypical ? SURE : 0;
        const isSure = one === folded || (isTypical && hasSameMarks);
        const sureness = letters + (hasSameMarks ? SAME_MARKS : 0);
        return { words: [form], sureness, isSure, hasSameMarks };
      }),
  );
  return [...near, ...keyed(word, known, isBare), ...parted(word, isBare)];
}

export function nearWords(folded: string, { phrases, corpus }: KnownWords): string[] {
  const words = phrases.folded.filter((one) => one === folded || isOneSlip(one, folded));
  return [...new Set([folded, ...words, ...(corpus?.similar(folded) ?? [])])];
}

/** The ways in which a folded word is known to be written; bare where nothing was typed with marks. */
export function formsOf(folded: string, { phrases, corpus }: KnownWords, isBare: boolean): readonly string[] {
  const inPhrases = phrases.formsOf(folded);
  if (isBare) return inPhrases.length > 0 || (corpus?.countFolded(folded) ?? 0) > 0 ? [folded] : [];
  if (corpus === null || corpus.countFolded(folded) === 0) return inPhrases;
  const written = [folded, ...markedForms(folded)].filter((form) => corpus.count(form) > 0);
  return [...new Set([...inPhrases, ...written])];
}

/** "giảmm" is "giảm". */
function isDoubledLetter(typed: string, meant: string): boolean {
  return typed.length === meant.length + 1 && typed.replace(/(\p{L})\1/u, '$1') === meant;
}

/** "cậhm" is "chậm". */
export function areSwapped(typed: string, meant: string): boolean {
  return typed.length === meant.length && [...typed].sort().join('') === [...meant].sort().join('');
}

function keyed(word: string, known: KnownWords, isBare: boolean): Candidate[] {
  return keyedWords(word).flatMap(({ folded, marks }) => {
    const forms = formsOf(folded, known, isBare);
    const meant = isBare
      ? forms
      : forms.filter((form) => bearsMarks(form, marks) && marksOf(form).size === marks.size);
    return meant.map((form) => ({
      words: [form],
      sureness: SURE,
      isSure: marks.size > 1 || isBare,
      hasSameMarks: false,
    }));
  });
}

/** "baonhiêu" is "bao nhiêu"; typed without marks a short word is none of two. */
function parted(word: string, isBare: boolean): Candidate[] {
  const shortest = fold(word) === word ? 5 : 3;
  if (word.length < shortest) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => at + 1).flatMap((at) => {
    const words = [word.slice(0, at), word.slice(at)];
    if (!words.every((part) => isWhole(part, isBare))) return [];
    return [{ words, sureness: 0, isSure: false, hasSameMarks: false }];
  });
}

function isWhole(part: string, isBare: boolean): boolean {
  const isLetter = part.length === 1;
  return isLetter ? /[ởýủ]/u.test(part) && !isBare : part !== 'qu' && isMarkedSyllable(part);
}
