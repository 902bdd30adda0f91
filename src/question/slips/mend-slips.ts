import { fold } from '../../vietnamese/fold.ts';
import { isMarkedSyllable } from '../../vietnamese/marked-syllable.ts';
import { detectLanguage } from '../detect-language.ts';
import { questionText } from '../question-text.ts';
import { type Candidate, candidatesFor, type KnownWords } from './candidates.ts';
import { meantByUnknown } from './mend-unknown.ts';
import { FIGURE } from './phrase-words.ts';

/** A word of a question; `mended` is what it means, in lower case. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  mended: string;
  readonly isSlip: boolean;
  readonly isApart: boolean;
  /** A capital within the question, or before another. */
  readonly isName: boolean;
}

/**
 * A question with slips of typing put right, before it is understood: a word that is no syllable, no short form and stands in no
 * document becomes one that is a slip away ("nhưg", "phtá", "giảmm", "nhieeuj") or two ("baonhiêu"), the one that fits beside
 * its neighbours in the phrases that questions are understood by or in the documents. Marks that were typed stay. A word
 * that is a syllable stays, but where it is unknown and the phrase that it stands in is not ("khi nà"). English stays.
 */
export function withoutSlips(text: string, known: KnownWords): string {
  const tokens = tokensOf(text, known);
  const isBare = !questionText(text).isMarked;
  const isClean = !tokens.some(({ isSlip }) => isSlip);
  if ((isClean && isBare) || detectLanguage(text, []) === 'en') return text;
  if (!isBare) mendUnknown(tokens, known);
  for (let pass = 0; pass < PASSES; pass += 1) {
    tokens.forEach((token, at) => {
      if (!token.isSlip || token.mended !== token.typed.toLowerCase()) return;
      token.mended = meantBy({ token, ...around(tokens, at) }, known, isBare) ?? token.mended;
    });
  }
  return said(text, tokens);
}

function mendUnknown(tokens: readonly Token[], known: KnownWords): void {
  tokens.forEach((token, at) => {
    if (token.isSlip || !/^\p{L}?\p{Ll}+$/u.test(token.typed)) return;
    token.mended = meantByUnknown({ word: token.mended, ...around(tokens, at) }, known) ?? token.mended;
  });
}

/** The second looks at what stands beside words that were slips themselves. */
const PASSES = 2;

/** Letters of one word, at most the first a capital; no part of a number, an address or a name with signs. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CODE_BEFORE = /[/&@_.\-’']$/u;
const CODE_AFTER = /^(?:[/&@_\-’']|\.[\p{L}\p{N}])/u;

const CAPITAL = /^\p{Lu}/u;

function tokensOf(text: string, known: KnownWords): Token[] {
  let last = 0;
  return Array.from(text.matchAll(WORD), (match) => {
    const typed = match[0];
    const start = match.index;
    const end = start + typed.length;
    const isApart = text.slice(last, start).trim() !== '';
    last = end;
    const isCode = CODE_BEFORE.test(text.slice(0, start)) || CODE_AFTER.test(text.slice(end));
    const isSlip = !isCode && isSlipWord(typed, known);
    const isName = CAPITAL.test(typed) && (start > 0 || CAPITAL.test(text.slice(end).trimStart()));
    return { start, end, typed, mended: typed.toLowerCase(), isSlip, isApart, isName };
  });
}

/** Letters that are as often a short form ("bch", "cf"), and Roman figures. */
const NO_VOWEL_OR_FIGURE = /^[bcdđfghjklmnpqrstvwxz]{1,3}$|^[ivx]+$/u;

function isSlipWord(typed: string, { phrases, corpus }: KnownWords): boolean {
  if (!/^\p{L}\p{Ll}+$/u.test(typed)) return false;
  const word = typed.toLowerCase();
  if (isMarkedSyllable(word) || NO_VOWEL_OR_FIGURE.test(word) || phrases.isName(word)) return false;
  if (phrases.isSpelledOwnWay(word)) return false;
  if (corpus === null) return true;
  return corpus.count(word) === 0 && !corpus.isShortForm(typed);
}

interface Place {
  readonly token: Token;
  readonly before: string | null;
  readonly after: string | null;
}

function around(tokens: readonly Token[], at: number): Pick<Place, 'before' | 'after'> {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return {
    before: before === undefined || token?.isApart === true ? null : before.mended,
    after: after === undefined || after.isApart ? null : after.mended,
  };
}

/** What speaks for a pair: that it is looked for in questions, or how often the documents have it, up to some hundred times. */
const OF_PHRASE = 3;
const MOST_PAIRS = 6;
/** The share of it that a pair counts with other marks than these. */
const OTHER_MARKS = 0.4;

interface Judged extends Candidate {
  readonly evidence: number;
  readonly score: number;
  /** Times that the documents have it. */
  readonly count: number;
}

function meantBy(place: Place, known: KnownWords, isBare: boolean): string | null {
  const all = candidatesFor(place.token.mended, known, isBare).map((one) => judged(one, place, known));
  const [best] = all.filter((candidate) => isEnough(candidate, place)).toSorted((a, b) => b.score - a.score);
  return (best ?? likeliest(all, place))?.words.join(' ') ?? null;
}

function judged(candidate: Candidate, { before, after }: Place, known: KnownWords): Judged {
  const row = [before, ...candidate.words, after];
  const pairs = row.slice(1).map((word, at) => pairOf(row[at] ?? null, word, known));
  const evidence = pairs.reduce((sum, pair) => sum + pair, 0);
  const count = Math.min(...candidate.words.map((word) => countOf(word, known)));
  return {
    ...candidate,
    count,
    evidence: isJoined(pairs, candidate) ? evidence : 0,
    score: evidence + candidate.sureness + COMMON * Math.log1p(count),
  };
}

/** How much more often a word must be said than others that a slip can be meant as, where no neighbour tells. */
const FAR_MORE = 5;

/** "tăg" is "tăng": far more often said than anything else with these marks. */
function likeliest(all: readonly Judged[], { token }: Place): Judged | undefined {
  if (token.isName || fold(token.mended) === token.mended) return undefined;
  const [first, second] = all
    .filter(({ hasSameMarks }) => hasSameMarks)
    .toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count > FAR_MORE * (second?.count ?? 0) ? first : undefined;
}

/** Two words stand beside each other in the documents, or each beside its other neighbour. */
function isJoined(pairs: readonly number[], { words }: Candidate): boolean {
  const [left = 0, inside = 0, right = 0] = pairs;
  return words.length === 1 || inside > 0 || (left > 0 && right > 0);
}

/** What it counts how common a word is. */
const COMMON = 0.2;

function countOf(word: string, { corpus }: KnownWords): number {
  return corpus === null ? 0 : corpus.count(word) || corpus.countFolded(fold(word));
}

function pairOf(left: string | null, right: string | null, { phrases, corpus }: KnownWords): number {
  if (left === null || right === null) return 0;
  const isPhrase = phrases.behind(keyOf(left)).has(keyOf(right)) ? OF_PHRASE : 0;
  if (corpus === null) return isPhrase;
  const pairs = Math.log1p(corpus.pairs(left, right));
  const marked = pairs === 0 ? 0 : Math.log1p(corpus.markedPairs(left, right));
  return isPhrase + Math.min(MOST_PAIRS, OTHER_MARKS * pairs + (1 - OTHER_MARKS) * marked);
}

function keyOf(word: string): string {
  return /^(?:\d+|[ivx]+)$/u.test(word) ? FIGURE : fold(word);
}

/** Two words beside each other by chance speak for nothing. */
const ENOUGH = 0.5;
/** A name is mended where both sides or a phrase say so. */
const ENOUGH_FOR_NAME = 2;
/** A longer word is like few others. */
const LONG = 4;

function isEnough({ words, evidence, isSure }: Judged, { token }: Place): boolean {
  const isForeign = fold(token.mended) === token.mended;
  if (token.isName) return evidence >= ENOUGH_FOR_NAME;
  if (evidence >= (isForeign || words.length > 1 ? ENOUGH : Number.MIN_VALUE)) return true;
  return words.length === 1 && (isSure || (!isForeign && token.typed.length >= LONG));
}

/** The text with what was mended, a capital where one was typed. */
function said(text: string, tokens: readonly Token[]): string {
  return tokens.toReversed().reduce((whole, { start, end, typed, mended }) => {
    if (mended === typed.toLowerCase()) return whole;
    const word = /^\p{Lu}/u.test(typed) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended;
    return whole.slice(0, start) + word + whole.slice(end);
  }, text);
}
