import type { IsoDate } from './calendar.ts';
import type { PeriodRule } from './period.ts';
import { dayPeriod, readingIn, unitPeriod } from './period-arithmetic.ts';
import * as patterns from './period-asked-patterns.ts';
import { numberIn } from './period-rules.ts';

const UNITS = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' } as const;

function unitIn(word: string | undefined): (typeof UNITS)[keyof typeof UNITS] | null {
  const known = Object.entries(UNITS).find(([typed, unit]) => typed === word || unit === word);
  return known?.[1] ?? null;
}

const dayOfMonth: PeriodRule['read'] = (groups, context) =>
  context.today === null
    ? null
    : readingIn(groups, context, {
        grain: 'day',
        in: (year) => dayPeriod(year, numberIn(groups.month), numberIn(groups.day)),
      });

function restOf(unit: (typeof UNITS)[keyof typeof UNITS], today: IsoDate) {
  return { from: today, to: unitPeriod(unit, today, 0).to };
}

/** Rules for what only a question says, measured from the day of asking. */
export const ASKED_RULES: readonly PeriodRule[] = [
  {
    name: 'whole-unit',
    needs: ['het', 'tron'],
    pattern: patterns.WHOLE_UNIT,
    read: ({ unit: word }, { today }, printed) => {
      const unit = unitIn(word);
      if (today === null || unit === null || /^quỹ/iu.test(printed)) return null;
      return { period: unitPeriod(unit, today, 0), grain: unit, yearStated: true };
    },
  },
  {
    name: 'rest-of-unit',
    needs: ['con lai', 'rest', 'remainder'],
    pattern: patterns.REST_OF_UNIT,
    read: (groups, { today }) => {
      const unit = unitIn(groups.unit ?? groups.unitNamed);
      if (today === null || unit === null) return null;
      return { period: restOf(unit, today), grain: 'range', yearStated: true };
    },
  },
  ...[patterns.DAY_BEFORE_DUE, patterns.DAY_AT_START].map(
    (pattern): PeriodRule => ({ name: 'day-asked', needs: ['/', '-'], pattern, read: dayOfMonth }),
  ),
];
