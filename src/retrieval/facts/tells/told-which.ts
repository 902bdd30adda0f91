import type { AskedAnswer } from './asked-answer.ts';
import type { ToldText, ToldValue } from './told-value.ts';
import {
  COUNTED_BEFORE,
  DESCRIPTION,
  LIST_BEHIND,
  LIST_IN_PARENTHESES,
  LISTS,
  NAME,
  NAME_BEHIND,
  NEXT_CELL,
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
  told: ToldText,
  { nouns }: AskedAnswer,
  isSaid: (name: string) => boolean,
): ToldWhich {
  const found = nouns.flatMap((forms) => occurrences(told.folded, forms));
  const values = found.map(({ start, end, share }) => ({
    start,
    end,
    grade: share * whichBehind(told.text.slice(end, end + BEHIND), isSaid),
  }));
  const isNamed = values.some(({ grade }) => grade > DESCRIBED);
  return {
    noun: found.reduce((best, { share }) => Math.max(best, share), 0),
    onlyCounted: Number(!isNamed && found.length > 0 && found.every(({ start }) => isCounted(told, start))),
    values: values.some(isSomething) ? values.filter(isSomething) : [...values, ...names(told.text, isSaid)],
  };
}

/** More than a noun of which nothing is said. */
function isSomething({ grade }: ToldValue): boolean {
  return grade > MENTIONED;
}

/** Characters before a noun in which it is counted. */
const COUNT = 14;

function isCounted({ folded }: ToldText, start: number): boolean {
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
  if (list === undefined) return describedBehind(behind, isSaid);
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
function names(text: string, isSaid: (name: string) => boolean): ToldValue[] {
  const lists = Array.from(text.matchAll(LISTS), ({ 0: list, index }) => ({
    start: index,
    end: index + list.length,
    grade: ANY_LIST,
  }));
  const named = Array.from(text.matchAll(NAME))
    .filter(({ 0: name }) => !isSaid(name))
    .slice(0, MOST_LOOKED_AT)
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length, grade: ANY_NAME }));
  return [...lists.slice(0, MOST_LOOKED_AT), ...named];
}
