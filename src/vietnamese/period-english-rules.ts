import { halfYearPeriod, monthOf, monthPeriod, quarterPeriod } from './calendar.ts';
import type { PeriodGroups, PeriodRule } from './period.ts';
import {
  dayPeriod,
  daysAround,
  monthsPeriod,
  partOfMonth,
  readingIn,
  unitPeriod,
} from './period-arithmetic.ts';
import * as patterns from './period-english-patterns.ts';
import { numberIn } from './period-rules.ts';

const PAST = new Set(['last', 'previous', 'past']);

function monthNamed(groups: PeriodGroups): number {
  return patterns.MONTH_NAMES.indexOf(groups.monthName?.slice(0, 3) ?? '') + 1;
}

function countIn(group: string | undefined): number {
  return group === undefined ? Number.NaN : (patterns.COUNT_WORDS[group] ?? Number(group));
}

const namedMonth: PeriodRule['read'] = (groups, context) =>
  readingIn(groups, context, { grain: 'month', in: (year) => monthPeriod(year, monthNamed(groups)) });

const namedDay: PeriodRule['read'] = (groups, context) =>
  readingIn(groups, context, {
    grain: 'day',
    in: (year) => dayPeriod(year, monthNamed(groups), numberIn(groups.day)),
  });

/** Rules for periods in English. */
export const ENGLISH_RULES: readonly PeriodRule[] = [
  { name: 'named-month', needs: patterns.MONTH_NAMES, pattern: patterns.NAMED_MONTH, read: namedMonth },
  {
    name: 'month-after-preposition',
    needs: ['mar', 'may'],
    pattern: patterns.MONTH_AFTER_PREPOSITION,
    read: namedMonth,
  },
  { name: 'day-month-name', needs: patterns.MONTH_NAMES, pattern: patterns.DAY_MONTH_NAME, read: namedDay },
  { name: 'month-name-day', needs: patterns.MONTH_NAMES, pattern: patterns.MONTH_NAME_DAY, read: namedDay },
  {
    name: 'named-quarter',
    needs: ['quarter'],
    pattern: patterns.NAMED_QUARTER,
    read: (groups, context) => {
      const quarter = patterns.ORDINAL_WORDS[groups.ordinal ?? ''] ?? numberIn(groups.quarter);
      return readingIn(groups, context, { grain: 'quarter', in: (year) => quarterPeriod(year, quarter) });
    },
  },
  {
    name: 'named-half',
    needs: ['half', 'h1', 'h2'],
    pattern: patterns.NAMED_HALF,
    read: (groups, context) => {
      const isFirst = groups.ordinal === 'first' || groups.half === '1';
      return readingIn(groups, context, {
        grain: 'half',
        in: (year) => halfYearPeriod(year, isFirst ? 1 : 2),
      });
    },
  },
  {
    name: 'months-of',
    needs: ['months'],
    pattern: patterns.MONTHS_OF,
    read: (groups, context) => {
      const count = countIn(groups.count);
      const first = groups.side === 'first' ? 1 : 13 - count;
      return readingIn(groups, context, {
        grain: count === 6 ? 'half' : 'range',
        in: (year) => monthsPeriod(year, first, first + count - 1),
      });
    },
  },
  {
    name: 'year-end',
    needs: ['end'],
    pattern: patterns.YEAR_END,
    read: (groups, context) =>
      readingIn(groups, context, { grain: 'quarter', in: (year) => quarterPeriod(year, 4) }),
  },
  {
    name: 'month-end',
    needs: ['end'],
    pattern: patterns.MONTH_END,
    read: (groups, context) => {
      const month =
        groups.monthName === undefined && context.today ? monthOf(context.today) : monthNamed(groups);
      return readingIn(groups, context, { grain: 'range', in: (year) => partOfMonth(year, month, 'cuoi') });
    },
  },
  {
    name: 'next-unit',
    needs: ['week', 'month', 'quarter', 'year'],
    pattern: patterns.NEXT_UNIT,
    read: (groups, { today }) => {
      const unit = (['week', 'month', 'quarter', 'year'] as const).find((name) => name === groups.unit);
      const step = groups.step ?? '';
      if (today === null || unit === undefined) return null;
      const moved = step === 'this' || step === 'current' ? 0 : PAST.has(step) ? -1 : 1;
      return { period: unitPeriod(unit, today, moved), grain: unit, yearStated: true };
    },
  },
  {
    name: 'next-units',
    needs: ['day', 'week', 'month'],
    pattern: patterns.NEXT_UNITS,
    read: (groups, { today }) => {
      const unit = (['day', 'week', 'month'] as const).find((name) => name === groups.unit);
      const count = countIn(groups.count ?? groups.within);
      if (today === null || unit === undefined || Number.isNaN(count)) return null;
      const direction = PAST.has(groups.step ?? '') ? -1 : 1;
      return { period: daysAround(unit, today, direction * count), grain: 'range', yearStated: true };
    },
  },
];
