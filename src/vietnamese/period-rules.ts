import { halfYearPeriod, monthPeriod, quarterPeriod, yearPeriod } from './calendar.ts';
import { fold } from './fold.ts';
import { numberOfWords, romanToNumber } from './numerals.ts';
import type { PeriodReading, PeriodRule } from './period.ts';
import { dayPeriod, monthsPeriod, partOfMonth, readingIn } from './period-arithmetic.ts';
import * as patterns from './period-patterns.ts';

/** The number that a folded group gives in figures, Roman numerals or words. */
export function numberIn(group: string | undefined): number {
  if (group === undefined) return Number.NaN;
  return /^\d+$/u.test(group) ? Number(group) : (numberOfWords(group) ?? romanToNumber(group) ?? Number.NaN);
}

// A head word with other marks is another word: "quỹ 3" is a fund, not a quarter.
const FUND = /^(?:quỹ|qũy)/iu;

// These number words bear no mark, so their bare form in a marked text is right.
const BARE_NUMBER_WORD = /^(?:hai|ba)$/u;

/** "tháng sau" is not "tháng sáu": in a marked text the number word must bear its own marks. */
function spelledNumber(printed: string, folded: string | undefined): number | null {
  if (folded === undefined) return null;
  const at = fold(printed).indexOf(folded, 1);
  const word = printed.slice(at, at + folded.length);
  const head = printed.slice(0, at);
  const marked = fold(head) !== head.toLowerCase();
  const bare = fold(word) === word.toLowerCase();
  if (marked && bare && !BARE_NUMBER_WORD.test(folded)) return null;
  if (!marked && bare && folded === 'sau') return null;
  return numberOfWords(word);
}

function half(year: number, side: string | undefined): PeriodReading['period'] {
  return halfYearPeriod(year, side === 'dau' ? 1 : 2);
}

/** Rules for periods that stand by themselves in a document or a question, and need only a year. */
export const CALENDAR_RULES: readonly PeriodRule[] = [
  {
    name: 'quarter',
    needs: ['q'],
    pattern: patterns.QUARTER,
    read: (groups, context, printed) =>
      FUND.test(printed)
        ? null
        : readingIn(groups, context, {
            grain: 'quarter',
            in: (year) => quarterPeriod(year, numberIn(groups.quarter?.replaceAll('l', 'i'))),
          }),
  },
  {
    name: 'quarter-word',
    needs: ['q'],
    pattern: patterns.QUARTER_WORD,
    read: (groups, context, printed) => {
      const quarter = FUND.test(printed) ? null : spelledNumber(printed, groups.quarterWord);
      if (quarter === null) return null;
      return readingIn(groups, context, { grain: 'quarter', in: (year) => quarterPeriod(year, quarter) });
    },
  },
  {
    name: 'quarters',
    needs: ['q'],
    pattern: patterns.QUARTERS,
    read: (groups, context, printed) => {
      const [from, to] = [numberIn(groups.from), numberIn(groups.to)];
      const isList = /,|\s(?:và|va|and)\s/iu.test(printed) && to !== from + 1;
      if (FUND.test(printed) || from >= to || isList) return null;
      return readingIn(groups, context, {
        grain: 'range',
        in: (year) => monthsPeriod(year, from * 3 - 2, to * 3),
      });
    },
  },
  {
    name: 'month',
    needs: ['thang'],
    pattern: patterns.MONTH,
    read: (groups, context) =>
      readingIn(groups, context, {
        grain: 'month',
        in: (year) => monthPeriod(year, numberIn(groups.month)),
      }),
  },
  {
    name: 'month-word',
    needs: ['thang'],
    pattern: patterns.MONTH_WORDS,
    read: (groups, context, printed) => {
      const word = groups.monthWord;
      const month = word === 'gieng' ? 1 : spelledNumber(printed, word);
      if (month === null || month < 1) return null;
      return readingIn(groups, context, { grain: 'month', in: (year) => monthPeriod(year, month) });
    },
  },
  {
    name: 'months',
    needs: ['thang'],
    pattern: patterns.MONTHS,
    read: (groups, context) => {
      const [from, to] = [numberIn(groups.from), numberIn(groups.to)];
      const isList = groups.link === 'va' || groups.link === ',';
      if (from >= to || (isList && to !== from + 1)) return null;
      return readingIn(groups, context, { grain: 'range', in: (year) => monthsPeriod(year, from, to) });
    },
  },
  ...[patterns.SHORT_MONTH, patterns.MONTH_SLASH_YEAR].map(
    (pattern): PeriodRule => ({
      name: pattern === patterns.SHORT_MONTH ? 'short-month' : 'month-slash-year',
      needs: pattern === patterns.SHORT_MONTH ? ['t'] : ['/', '-'],
      pattern,
      read: (groups, context) =>
        readingIn(groups, context, {
          grain: 'month',
          in: (year) => monthPeriod(year, numberIn(groups.month)),
        }),
    }),
  ),
  ...[patterns.DAY, patterns.ISO_DAY, patterns.DAY_OF_MONTH, patterns.DAY_SLASH_MONTH].map(
    (pattern): PeriodRule => ({
      name: 'day',
      needs: ['/', '-', '.', 'thang'],
      pattern,
      read: (groups, context) =>
        readingIn(groups, context, {
          grain: 'day',
          in: (year) => dayPeriod(year, numberIn(groups.month), numberIn(groups.day)),
        }),
    }),
  ),
  {
    name: 'days-of-month',
    needs: ['thang', '/'],
    pattern: patterns.DAYS_OF_MONTH,
    read: (groups, context) =>
      readingIn(groups, context, {
        grain: 'range',
        in: (year) => {
          const month = numberIn(groups.month);
          const first = dayPeriod(year, month, numberIn(groups.from));
          const last = dayPeriod(year, month, numberIn(groups.to));
          return first === null || last === null || first.from > last.to
            ? null
            : { from: first.from, to: last.to };
        },
      }),
  },
  {
    name: 'months-of-year',
    needs: ['thang'],
    pattern: patterns.MONTHS_OF_YEAR,
    read: (groups, context) => {
      const count = numberIn(groups.count);
      if (!(count >= 1 && count <= 12)) return null;
      return readingIn(groups, context, {
        grain: count === 6 ? 'half' : count === 3 ? 'quarter' : 'range',
        in: (year) =>
          groups.side === 'dau' ? monthsPeriod(year, 1, count) : monthsPeriod(year, 13 - count, 12),
      });
    },
  },
  {
    name: 'half-year',
    needs: ['nua'],
    pattern: patterns.HALF_YEAR,
    read: (groups, context) =>
      readingIn(groups, context, {
        grain: 'half',
        in: (year) => half(year, groups.side ?? groups.side2),
      }),
  },
  {
    name: 'part-of-year',
    needs: ['dau', 'giua', 'cuoi'],
    pattern: patterns.PART_OF_YEAR,
    read: (groups, context) => {
      const quarter = groups.side === 'dau' ? 1 : groups.side === 'giua' ? 2 : 4;
      return readingIn(groups, context, { grain: 'quarter', in: (year) => quarterPeriod(year, quarter) });
    },
  },
  {
    name: 'part-of-month',
    needs: ['dau', 'giua', 'cuoi'],
    pattern: patterns.PART_OF_MONTH,
    read: (groups, context) =>
      groups.month === undefined
        ? null
        : readingIn(groups, context, {
            grain: 'range',
            in: (year) => partOfMonth(year, numberIn(groups.month), groups.side ?? ''),
          }),
  },
  {
    name: 'part-of-quarter',
    needs: ['quy', 'qui'],
    pattern: patterns.PART_OF_QUARTER,
    read: (groups, context) => {
      const quarter = numberIn(groups.quarter);
      const offset = groups.side === 'dau' ? 2 : groups.side === 'giua' ? 1 : 0;
      if (Number.isNaN(quarter)) return null;
      return readingIn(groups, context, {
        grain: 'month',
        in: (year) => monthPeriod(year, quarter * 3 - offset),
      });
    },
  },
  {
    name: 'year',
    needs: ['nam'],
    pattern: patterns.YEAR,
    read: (groups, context) => readingIn(groups, context, { grain: 'year', in: yearPeriod }),
  },
  {
    name: 'years',
    needs: ['20'],
    pattern: patterns.YEARS,
    read: (groups) => {
      const [from, to] = [numberIn(groups.from), numberIn(groups.to)];
      if (from >= to) return null;
      return {
        period: { from: yearPeriod(from).from, to: yearPeriod(to).to },
        grain: 'range',
        yearStated: true,
      };
    },
  },
];
