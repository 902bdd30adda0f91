import type { KeptText } from '../kept-text.ts';
import type { AskedAnswer } from './asked-answer.ts';
import { found } from './told-times.ts';
import type { ToldValue } from './told-value.ts';
import {
  COUNTED_BEFORE,
  DESCRIPTION,
  IN_PARENTHESES,
  LIST_BEHIND,
  LIST_IN_PARENTHESES,
  LISTS,
  NAME,
  NAME_BEHIND,
  NEXT_CELL,
  NO_LIST,
  NUMBER_BEHIND,
  QUOTE_BEHIND,
  SMALL,
} from './told-which-patterns.ts';

/** Whether the noun of "N nào" stands in a text, and whether it is said there which one it is. */
export interface ToldWhich {
  /** 0 to 1: the share of the noun that stands there. */
  readonly noun: number;
  /** 1 where the noun is only counted or spoken of as many: "01 thôn", "các sàn". */
  readonly onlyCounted: number;
  /** 1 where it is counted by another figure than the question's wherever something is told of it. */
  readonly otherCount: number;
  /** Which share of those asked for is not named. */
  readonly shortList: number;
  readonly values: readonly ToldValue[];
}

/** What is looked at behind a noun. */
const BEHIND = 120;
/** Occurrences of a noun that are looked at. */
const MOST_LOOKED_AT = 8;
/** A name anywhere, where nothing says that it is of the noun. */
const ANY_NAME = 0.35;
/** A noun of which nothing is said. */
const MENTIONED = 0.1;

/** Which one is told of the nouns that a question asks for; what the question itself names (`isSaid`) tells nothing. */
export function toldWhich(
  told: KeptText,
  { nouns, question, isPlural }: AskedAnswer,
  isSaid: (name: string) => boolean,
): ToldWhich {
  const stands = nouns.flatMap((forms) => occurrences(told.folded, forms));
  const counts = askedCounts(question, nouns);
  const values = stands.map(({ start, end, share }) => ({
    start,
    end,
    grade: share * whichBehind(told.text.slice(end, end + BEHIND), isSaid),
  }));
  const best = values.reduce((a, b) => (b.grade > a.grade ? b : a), { start: 0, end: 0, grade: 0 });
  const isNamed = values.some(({ grade }) => grade > DESCRIBED);
  return {
    noun: stands.reduce((best, { share }) => Math.max(best, share), 0),
    onlyCounted: Number(!isNamed && stands.length > 0 && stands.every(({ start }) => isCounted(told, start))),
    otherCount: Number(best.grade > MENTIONED && isOtherwiseCounted(told, best.start, counts)),
    shortList: best.grade > MENTIONED ? shortOf(told.text.slice(best.end), expected(counts, isPlural)) : 0,
    values: values.some(isSomething) ? values.filter(isSomething) : [...values, ...names(told, isSaid)],
  };
}

/** The figures by which a question counts its nouns: "09 hồ … là những hồ nào". */
function askedCounts(question: string, nouns: AskedAnswer['nouns']): number[] {
  return nouns.flatMap((forms) =>
    forms.flatMap(({ pattern }) =>
      Array.from(question.matchAll(pattern)).flatMap(({ index }) => countBefore(question, index)),
    ),
  );
}

/** "09 " · "03 đơn vị " before a noun */
const COUNT_BEFORE = /(?<![\p{L}\d.,/])(?<count>\d{1,3}(?:\.\d{3})*)\s+(?:[a-z]+\s+)?$/u;

function countBefore(folded: string, start: number): number[] {
  const count = COUNT_BEFORE.exec(folded.slice(Math.max(0, start - COUNT), start))?.groups?.count;
  return count === undefined ? [] : [Number(count.replaceAll('.', ''))];
}

function isOtherwiseCounted({ folded }: KeptText, start: number, counts: readonly number[]): boolean {
  const [count] = countBefore(folded, start);
  return counts.length > 0 && count !== undefined && !counts.includes(count);
}

/** How many names a question waits for: at most as many as a sentence bears. */
function expected(counts: readonly number[], isPlural: boolean): number {
  return Math.min(ENOUGH, Math.max(isPlural ? 2 : 1, ...counts));
}

const ENOUGH = 4;

/** The share of the expected items that a stretch behind a noun does not name. */
function shortOf(behind: string, expects: number): number {
  const opened = IN_PARENTHESES.exec(behind)?.groups?.list;
  const list = opened ?? behind.split(/[;.](?!\S)/u)[0] ?? '';
  return 1 - Math.min(1, list.split(/,\s|;\s|\s(?:và|hoặc)\s/u).length / expects);
}

/** More than a noun of which nothing is said. */
function isSomething({ grade }: ToldValue): boolean {
  return grade > MENTIONED;
}

/** Characters before a noun in which it is counted. */
const COUNT = 14;

function isCounted({ folded }: KeptText, start: number): boolean {
  return COUNTED_BEFORE.test(folded.slice(Math.max(0, start - COUNT), start));
}

/** Where the longest form of a noun stands that stands there at all. */
function occurrences(
  folded: string,
  forms: AskedAnswer['nouns'][number],
): { readonly start: number; readonly end: number; readonly share: number }[] {
  for (const { pattern, share } of forms) {
    const found = Array.from(folded.matchAll(pattern), ({ 0: printed, index }) => ({
      start: index,
      end: index + printed.length,
      share,
    }));
    if (found.length > 0) return found.slice(0, MOST_LOOKED_AT);
  }
  return [];
}

function whichBehind(behind: string, isSaid: (name: string) => boolean): number {
  const named = NAME_BEHIND.exec(behind)?.groups;
  if (named?.name !== undefined && !isSaid(named.name)) {
    const between = named.between?.trim() ?? '';
    if (between === '') return 1;
    if (!NEXT_CELL.test(named.name)) return 1 - 0.15 * between.split(/\s+/u).length;
  }
  if (QUOTE_BEHIND.test(behind) || LIST_IN_PARENTHESES.test(behind) || NUMBER_BEHIND.test(behind)) return 0.9;
  const list = LIST_BEHIND.exec(behind)?.groups?.list;
  if (list === undefined || NO_LIST.test(list)) return describedBehind(behind, isSaid);
  return /[,;“"]|\p{Lu}| và /u.test(list) ? 0.8 : 0.5;
}

/** "hệ thống điều phối giải quyết": words that the question does not say tell a little which one it is. */
function describedBehind(behind: string, isSaid: (name: string) => boolean): number {
  const next = DESCRIPTION.exec(behind)?.[0];
  return next === undefined || isSaid(next) || SMALL.test(next) ? MENTIONED : DESCRIBED;
}

const DESCRIBED = 0.4;

const ANY_LIST = 0.5;

/** Names and words in quotes within a sentence. */
function names(told: KeptText, isSaid: (name: string) => boolean): ToldValue[] {
  const named = found(told, NAME, ANY_NAME).filter(({ start, end }) => !isSaid(told.text.slice(start, end)));
  return [...found(told, LISTS, ANY_LIST).slice(0, MOST_LOOKED_AT), ...named.slice(0, MOST_LOOKED_AT)];
}
