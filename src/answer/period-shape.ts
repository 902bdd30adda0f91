import {
  halfYearPeriod,
  monthOf,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  yearOf,
  yearPeriod,
} from '../vietnamese/calendar.ts';

export const PERIOD_SHAPES = [
  'day',
  'month',
  'quarter',
  'first-half',
  'second-half',
  'year',
  'until',
  'since',
  'range',
] as const;
export type PeriodShape = (typeof PERIOD_SHAPES)[number];

/** Years that a question's open end stands for: "trước 30/6/2026" begins long ago. */
const OPEN_START = 1990;
const OPEN_END = 2090;

/** What people call a period. */
export function shapeOf(period: Period): PeriodShape {
  const { from, to } = period;
  const year = yearOf(from);
  if (from === to) return 'day';
  if (year < OPEN_START) return 'until';
  if (yearOf(to) > OPEN_END) return 'since';
  if (same(period, monthPeriod(year, monthOf(from)))) return 'month';
  if (same(period, quarterPeriod(year, quarterOf(from)))) return 'quarter';
  if (same(period, halfYearPeriod(year, 1))) return 'first-half';
  if (same(period, halfYearPeriod(year, 2))) return 'second-half';
  return same(period, yearPeriod(year)) ? 'year' : 'range';
}

function same(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
