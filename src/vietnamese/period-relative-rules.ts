import type { IsoDate, Period } from './calendar.ts';
import { isoDate, monthOf, monthPeriod, quarterOf, yearOf, yearPeriod } from './calendar.ts';
import type { PeriodGrain, PeriodGroups, PeriodReading, PeriodRule } from './period.ts';
import { addMonths, dayPeriod, daysAround, partOfMonth, unitPeriod, yearIn } from './period-arithmetic.ts';
import * as patterns from './period-patterns.ts';
import { numberIn } from './period-rules.ts';

const UNITS = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  qui: 'quarter',
  nam: 'year',
  ngay: 'day',
} as const;
const STEPS: Readonly<Record<string, number>> = {
  nay: 0,
  'hien tai': 0,
  truoc: -1,
  qua: -1,
  'vua qua': -1,
  'vua roi': -1,
  'gan day': -1,
  ngoai: -1,
};
// "thương mại", "mãi" and unmarked "thuong mai" are no "mai"
const OTHER_WORD_THAN_TOMORROW = /mại|mãi|mái|mải/iu;
const NEAR_DAYS: Readonly<Record<string, number>> = {
  'hom nay': 0,
  today: 0,
  'ngay mai': 1,
  mai: 1,
  tomorrow: 1,
  'hom qua': -1,
  yesterday: -1,
};

function unitOf(groups: PeriodGroups): 'day' | 'week' | 'month' | 'quarter' | 'year' | null {
  const unit = groups.unit;
  return Object.entries(UNITS).find(([word]) => word === unit)?.[1] ?? null;
}

/** −1, 0 or 1 for "trước", "này", "tới". */
function stepOf(step: string | undefined): number {
  return STEPS[step?.replace(/\s+/gu, ' ') ?? ''] ?? 1;
}

/** A rule that is read only when the day of asking is known. */
function relative(
  rule: Omit<PeriodRule, 'read'>,
  read: (groups: PeriodGroups, today: IsoDate, printed: string) => PeriodReading | null,
): PeriodRule {
  return {
    ...rule,
    read: (groups, context, printed) =>
      context.today === null ? null : read(groups, context.today, printed),
  };
}

function stated(period: Period | null, grain: PeriodGrain): PeriodReading | null {
  return period === null ? null : { period, grain, yearStated: true };
}

function around(groups: PeriodGroups, today: IsoDate): PeriodReading | null {
  const unit = unitOf(groups);
  const count = numberIn(groups.count);
  if (Number.isNaN(count) || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return null;
  const direction = stepOf(groups.step) < 0 ? -1 : 1;
  return stated(daysAround(unit, today, direction * count), 'range');
}

/** Rules for words that are measured from the day of asking. */
export const RELATIVE_RULES: readonly PeriodRule[] = [
  relative(
    { name: 'relative', needs: ['tuan', 'thang', 'quy', 'qui', 'nam'], pattern: patterns.RELATIVE },
    (groups, today, printed) => {
      const unit = unitOf(groups);
      if (unit === null || unit === 'day' || /^(?:quỹ|sáu)|\ssáu$/iu.test(printed)) return null;
      return stated(unitPeriod(unit, today, stepOf(groups.step)), unit);
    },
  ),
  relative({ name: 'next-count', needs: ['ngay', 'tuan', 'thang'], pattern: patterns.NEXT_COUNT }, around),
  relative({ name: 'within-count', needs: ['vong'], pattern: patterns.WITHIN_COUNT }, around),
  relative(
    { name: 'near-day', needs: ['hom', 'mai', 'today', 'tomorrow', 'yesterday'], pattern: patterns.NEAR_DAY },
    (groups, today, printed) => {
      if (OTHER_WORD_THAN_TOMORROW.test(printed)) return null;
      const days = NEAR_DAYS[groups.nearDay?.replace(/\s+/gu, ' ') ?? ''] ?? 0;
      const { from, to } = daysAround('day', today, days);
      const day = days < 0 ? from : to;
      return stated({ from: day, to: day }, 'day');
    },
  ),
  relative({ name: 'day-alone', needs: ['ngay'], pattern: patterns.DAY_ALONE }, (groups, today) =>
    stated(dayPeriod(yearOf(today), monthOf(today), numberIn(groups.day)), 'day'),
  ),
  relative({ name: 'bare-year', needs: ['20'], pattern: patterns.BARE_YEAR }, (groups) =>
    stated(yearPeriod(numberIn(groups.year)), 'year'),
  ),
  relative({ name: 'since-new-year', needs: ['dau'], pattern: patterns.SINCE_NEW_YEAR }, (groups, today) => {
    const { year } = yearIn(groups, { year: yearOf(today), today });
    const whole = yearPeriod(year);
    return stated(
      { from: whole.from, to: today >= whole.from && today < whole.to ? today : whole.to },
      'range',
    );
  }),
  relative(
    { name: 'part-of-this-month', needs: ['dau', 'giua', 'cuoi'], pattern: patterns.PART_OF_MONTH },
    (groups, today) => {
      if (groups.month !== undefined) return null;
      const moved = addMonths(today, groups.monthStep === undefined ? 0 : stepOf(groups.monthStep));
      return stated(partOfMonth(yearOf(moved), monthOf(moved), groups.side ?? ''), 'range');
    },
  ),
  relative(
    { name: 'part-of-this-quarter', needs: ['quy', 'qui'], pattern: patterns.PART_OF_QUARTER },
    (groups, today) => {
      if (groups.quarterStep === undefined) return null;
      const moved = addMonths(today, stepOf(groups.quarterStep) * 3);
      const last = isoDate(yearOf(moved), quarterOf(moved) * 3, 1);
      const offset = groups.side === 'dau' ? -2 : groups.side === 'giua' ? -1 : 0;
      if (last === null) return null;
      const month = addMonths(last, offset);
      return stated(monthPeriod(yearOf(month), monthOf(month)), 'month');
    },
  ),
];
