import type { IsoDate, Period } from './calendar.ts';
import {
  addDays,
  dayOf,
  daysInMonth,
  isoDate,
  monthOf,
  monthPeriod,
  quarterOf,
  quarterPeriod,
  weekdayOf,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import type { PeriodContext, PeriodGrain, PeriodGroups, PeriodReading } from './period.ts';

const YEAR_STEPS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, ngoai: -1, truoc: -1 };

/** The year that the groups `year`, `shortYear` or `yearWord` give, else the default one. */
export function yearIn(groups: PeriodGroups, context: PeriodContext): { year: number; stated: boolean } {
  const { year, shortYear, yearWord } = groups;
  if (year !== undefined)
    return { year: year.length === 2 ? 2000 + Number(year) : Number(year), stated: true };
  if (shortYear !== undefined) return { year: 2000 + Number(shortYear), stated: true };
  if (yearWord !== undefined && context.today !== null) {
    return { year: yearOf(context.today) + (YEAR_STEPS[yearWord] ?? 0), stated: true };
  }
  return { year: context.year, stated: false };
}

/** A reading of one grain in the year that the groups give. */
export function readingIn(
  groups: PeriodGroups,
  context: PeriodContext,
  made: { readonly grain: PeriodGrain; readonly in: (year: number) => Period | null },
): PeriodReading | null {
  const { year, stated } = yearIn(groups, context);
  const period = made.in(year);
  return period === null ? null : { period, grain: made.grain, yearStated: stated };
}

/** The period of one day, or null when there is no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const date = isoDate(year, month, day);
  return date === null ? null : { from: date, to: date };
}

/** From the first day of one month to the last day of another, of the same year. */
export function monthsPeriod(year: number, from: number, to: number): Period | null {
  if (from < 1 || to > 12 || from > to) return null;
  return { from: monthPeriod(year, from).from, to: monthPeriod(year, to).to };
}

/** The day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDate(year, month, Math.min(dayOf(date), daysInMonth(year, month))) ?? date;
}

/** The week (Monday to Sunday), month, quarter or year that lies `step` of them from a day. */
export function unitPeriod(
  unit: 'week' | 'month' | 'quarter' | 'year',
  today: IsoDate,
  step: number,
): Period {
  switch (unit) {
    case 'week': {
      const monday = addDays(today, 1 - weekdayOf(today) + step * 7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month': {
      const moved = addMonths(today, step);
      return monthPeriod(yearOf(moved), monthOf(moved));
    }
    case 'quarter': {
      const moved = addMonths(today, step * 3);
      return quarterPeriod(yearOf(moved), quarterOf(moved));
    }
    case 'year':
      return yearPeriod(yearOf(today) + step);
  }
}

/** The days from today on (or back, when `count` is below 0), today included. */
export function daysAround(unit: 'day' | 'week' | 'month', today: IsoDate, count: number): Period {
  const other =
    unit === 'month' ? addMonths(today, count) : addDays(today, unit === 'week' ? count * 7 : count);
  return count < 0 ? { from: other, to: today } : { from: today, to: other };
}

/** A third of a month (thượng, trung, hạ tuần): days 1–10, 11–20, 21 to the last. */
export function partOfMonth(year: number, month: number, side: string): Period | null {
  const last = daysInMonth(year, month);
  const [from, to] = side === 'dau' ? [1, 10] : side === 'giua' ? [11, 20] : [21, last];
  const start = isoDate(year, month, from);
  const end = isoDate(year, month, to);
  return start === null || end === null ? null : { from: start, to: end };
}
