import type { DeadlineMeaning } from '../../directive/deadline.ts';
import type { IsoDate, Period } from '../../vietnamese/calendar.ts';
import { addDays, isoDate, monthOf, monthPeriod, quarterPeriod, yearOf } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { romanToNumber } from '../../vietnamese/numerals.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { DeadlineContext } from './deadline-context.ts';
import {
  BARE_DAY,
  BEFORE,
  LIST_MEMBER,
  LISTED,
  LISTED_DAYS,
  NAMES_EVENT,
  PIECE_OF_MONTH,
} from './deadline-patterns.ts';
import { findNewYears } from './lunar-new-year.ts';
import { findNearPeriods } from './near-periods.ts';

type Grain = PeriodExpression['grain'];
type Side = 'dau' | 'giua' | 'cuoi' | null;
/** One dated piece of the words of a deadline. */
interface Dated {
  readonly rule: string;
  readonly period: Period;
}

/**
 * Periods and days in the words of a deadline: "Quý III", "trước ngày 30/6/2026", "tháng 9 và tháng 12 năm 2026"
 * (several days), "Quý I, II" (neighbours: one interval). `grains` keeps only such expressions. Null when there is
 * none, or none whose year is known.
 */
export function readPeriods(
  printed: string,
  context: DeadlineContext,
  grains: readonly Grain[] | null = null,
): { rule: string; meaning: DeadlineMeaning } | null {
  const words = printed.replace(BARE_DAY, 'ngày $&');
  const listed = grains === null ? (readList(words, context) ?? readDays(words, context)) : null;
  if (listed !== null) return listed;
  const folded = fold(words);
  const dated = expressionsOf(words, context)
    .filter(({ grain }) => grains === null || grains.includes(grain))
    .filter(
      ({ start, printed }) => !/\snăm|\snam/iu.test(printed) || !NAMES_EVENT.test(folded.slice(0, start)),
    )
    .map((expression) => readOne(expression, folded.slice(0, expression.start)));
  const [first] = dated;
  if (first === undefined) return null;
  const days = [...new Set(dated.map(({ period }) => period.to))].sort();
  if (days.length === 1) return { rule: first.rule, meaning: { kind: 'period', period: first.period } };
  return { rule: 'several-days', meaning: { kind: 'days', days } };
}

/** Expressions whose year is known: printed, printed with a later one of the same words, or the context's. */
function expressionsOf(words: string, { year, issued }: DeadlineContext): PeriodExpression[] {
  const read = (inYear: number | null) =>
    [
      ...findPeriods(words, { year: inYear ?? 0, today: null }),
      ...findNewYears(words),
      ...findNearPeriods(words, issued),
    ].filter(({ yearStated }) => yearStated || inYear !== null);
  const first = read(year ?? 2000);
  const stated = first.findLast(({ yearStated }) => yearStated);
  return stated === undefined ? read(year) : read(yearOf(stated.period.to));
}

function readOne({ period, grain, printed }: PeriodExpression, before: string): Dated {
  const side = sideOf(fold(printed));
  const limit = BEFORE.exec(before);
  const isLimit = limit !== null && side === null && (limit.groups?.event === undefined || grain === 'day');
  if (isLimit) {
    if (limit.groups?.hour !== undefined) return { rule: 'before-hour', period };
    const eve = addDays(grain === 'day' ? period.to : period.from, -1);
    return { rule: `before-${grain}`, period: { from: eve, to: eve } };
  }
  const end = pieceEnd(before, side, period);
  if (end !== null) return { rule: 'piece-of-month', period: { from: period.from, to: end } };
  if (side === null) return { rule: grain, period };
  const day = sideDay(period, side, fold(printed));
  return { rule: `${SIDE_NAMES[side]}-of-period`, period: { from: day, to: day } };
}

const SIDE_NAMES = { dau: 'start', giua: 'middle', cuoi: 'end' } as const;

/** "trung tuần tháng 8" ends on day 20, "tuần đầu tháng 9" on day 7, "nửa đầu" on day 15, "tuần 3" on day 21; the other pieces end with the month. */
const LAST_DAY: Readonly<Record<string, number>> = {
  'tuan dau': 7,
  'thuong tuan': 10,
  'nua dau': 15,
  'trung tuan': 20,
  'tuan 1': 7,
  'tuan nhat': 7,
  'tuan 2': 14,
  'tuan hai': 14,
  'tuan 3': 21,
  'tuan ba': 21,
};

function pieceEnd(before: string, side: Side, period: Period): IsoDate | null {
  const piece = PIECE_OF_MONTH.exec(`${before}${side ?? ''}`)?.groups?.piece;
  const last = LAST_DAY[piece?.replace(' thu ', ' ') ?? ''];
  return last === undefined ? null : isoDate(yearOf(period.to), monthOf(period.to), last);
}

function sideOf(folded: string): Side {
  const first = /^(?:dau|giua|cuoi)(?=\s)/u.exec(folded)?.[0];
  return first === 'dau' || first === 'giua' || first === 'cuoi' ? first : null;
}

/** Bộ luật Dân sự 2015, Điều 146: the start is the first day, the middle day 15 (of a year 30/6), the end the last day. */
function sideDay(period: Period, side: Exclude<Side, null>, folded: string): IsoDate {
  const [year, month] = [yearOf(period.to), monthOf(period.to)];
  if (side === 'cuoi') return period.to;
  if (folded.includes('thang')) return isoDate(year, month, side === 'dau' ? 1 : 15) ?? period.to;
  if (side === 'giua' && folded.includes('quy')) return isoDate(year, month, 15) ?? period.to;
  if (side === 'dau' || !folded.includes('nam') || folded.includes('quy')) return period.from;
  return isoDate(year, 6, 30) ?? period.to;
}

/** "trong hai ngày 13 và 14/11/2026" */
function readDays(
  words: string,
  context: DeadlineContext,
): { rule: string; meaning: DeadlineMeaning } | null {
  const groups = [...fold(words).matchAll(LISTED_DAYS)][0]?.groups;
  const year = groups?.year === undefined ? context.year : Number(groups.year);
  if (groups === undefined || year === null) return null;
  const numbers = [...(groups.days ?? '').split(','), groups.last].map(Number);
  const days = numbers.flatMap((day) => isoDate(year, Number(groups.month), day) ?? []);
  return days.length < numbers.length
    ? null
    : { rule: 'several-days', meaning: { kind: 'days', days: days.sort() } };
}

/** "Quý I, II/2026" · "cuối tháng 9 và tháng 12 năm 2026" */
function readList(
  words: string,
  context: DeadlineContext,
): { rule: string; meaning: DeadlineMeaning } | null {
  const match = [...fold(words).matchAll(LISTED)][0];
  const { unit, members = '', side = '', year: printedYear } = match?.groups ?? {};
  const year = printedYear === undefined ? context.year : Number(printedYear);
  if (match === undefined || year === null) return null;
  const numbers = Array.from(members.matchAll(LIST_MEMBER), ([member]) => numberOf(member));
  if (unit === 'quy' && numbers.some((number) => number > 4)) return null;
  const periods = numbers.map((number) =>
    unit === 'quy' ? quarterPeriod(year, number) : monthPeriod(year, number),
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isOneInterval =
    !/ va |dau|giua|cuoi/u.test(`${side} ${members}`) && numbers.every((n, i) => n === (numbers[0] ?? 0) + i);
  if (isOneInterval)
    return { rule: 'range', meaning: { kind: 'period', period: { from: first.from, to: last.to } } };
  const at = sideOf(side);
  const days = periods.map((period) => (at === null ? period.to : sideDay(period, at, `${at} ${unit}`)));
  return { rule: 'several-days', meaning: { kind: 'days', days: [...new Set(days)].sort() } };
}

function numberOf(member: string): number {
  return /^\d/u.test(member) ? Number(member) : (romanToNumber(member) ?? 0);
}
