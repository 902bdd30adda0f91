import type { Deadline, DeadlineMeaning } from '../../directive/deadline.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { addDays, isoDate, yearOf, yearPeriod } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { DeadlineContext } from './deadline-context.ts';
import {
  BARE_YEARS,
  CONDITION,
  CONTINUOUS,
  COUNTED_DAYS,
  GOES_ON_YEARLY,
  SINCE_ISSUE,
  THIS_YEAR,
} from './deadline-patterns.ts';
import { readPeriods } from './deadline-periods.ts';
import { findDayRecurrence, findRecurrences } from './deadline-recurrence.ts';
import { mendDays } from './mend-days.ts';

/** What one rule makes of the words of a deadline. */
interface DeadlineReading {
  readonly rule: string;
  readonly meaning: DeadlineMeaning;
}

type Rule = (words: string, folded: string, context: DeadlineContext) => DeadlineReading | null;

/** The first rule that reads the words wins. */
const RULES: readonly Rule[] = [
  (_, folded, context) => findDayRecurrence(folded, context),
  every,
  counted,
  bareYears,
  thisYear,
  (words, _, context) => readPeriods(words, context),
  (_, folded) =>
    matches(CONTINUOUS, folded)
      ? { rule: 'continuous', meaning: { kind: 'recurring', recurrences: ['continuous'], days: [] } }
      : null,
  (_, folded) => (matches(CONDITION, folded) ? { rule: 'condition', meaning: { kind: 'condition' } } : null),
];

/**
 * What the words of a table cell or of a "Thời gian thực hiện:" line mean, or null when no rule reads them.
 * The year comes from the words, else from the context. "trước ngày X" means the day before X; đầu, giữa and cuối
 * tháng are day 1, day 15 and the last day, giữa and cuối năm 30/6 and 31/12 (Bộ luật Dân sự 2015, Điều 146).
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline | null {
  const words = collapseSpace(text.normalize('NFC')).replace(/[\s.;,:]+$/u, '');
  if (words === '') return null;
  const mended = mendDays(words);
  const folded = fold(mended);
  for (const rule of RULES) {
    const reading = rule(mended, folded, context);
    if (reading !== null) return { text: words, ...reading, stated: true };
  }
  return null;
}

/** Words of a deadline that no rule reads are kept as printed. */
export function unread(words: string): Deadline {
  return { text: words, rule: 'unread', meaning: { kind: 'condition' }, stated: true };
}

/** "Hằng tháng" · "Hằng năm, trước ngày 15/12" */
function every(words: string, folded: string, context: DeadlineContext): DeadlineReading | null {
  const found = findRecurrences(folded);
  if (found.length === 0) return null;
  const recurrences = [...new Set(found.flatMap(({ meaning }) => meaning.recurrences))];
  const rest = found.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    words,
  );
  const dated = readPeriods(
    rest,
    context,
    recurrences.includes('yearly') ? ['day', 'month', 'quarter'] : ['day'],
  );
  const days =
    dated === null ? [] : comingDays(daysOf(dated.meaning), recurrences.includes('yearly'), context);
  return {
    rule: days.length > 0 ? 'every-by-day' : 'every',
    meaning: { kind: 'recurring', recurrences, days },
  };
}

/** "trong vòng 15 ngày kể từ ngày ký" is a day where the anchor is one; else a condition. Điều 147: the first day is not counted. */
function counted(words: string, folded: string, context: DeadlineContext): DeadlineReading | null {
  const match = [...folded.matchAll(COUNTED_DAYS)][0];
  if (match === undefined) return null;
  const { count = '', unit, work, anchor = '' } = match.groups ?? {};
  const from = anchorDay(words.slice(match.index + match[0].length - anchor.length), anchor, context);
  if (from === null || unit === 'thang' || work !== undefined) {
    return { rule: 'condition', meaning: { kind: 'condition' } };
  }
  const day = addDays(from, Number(count) * (unit === 'tuan' ? 7 : 1));
  return { rule: 'counted-days', meaning: { kind: 'period', period: { from: day, to: day } } };
}

function anchorDay(printed: string, folded: string, { year, issued }: DeadlineContext) {
  const day = findPeriods(printed, { year: year ?? 0, today: null }).find(
    ({ grain, yearStated }) => grain === 'day' && (yearStated || year !== null),
  );
  if (day !== undefined) return day.period.to;
  return matches(SINCE_ISSUE, folded) ? issued : null;
}

/** "2025" · "2025 - 2026" */
function bareYears(_: string, folded: string): DeadlineReading | null {
  const { from, to = from } = BARE_YEARS.exec(folded)?.groups ?? {};
  const [first, last] = [isoDate(Number(from), 1, 1), isoDate(Number(to), 12, 31)];
  if (first === null || last === null || first > last) return null;
  if (GOES_ON_YEARLY.test(folded))
    return { rule: 'year', meaning: { kind: 'recurring', recurrences: ['continuous'], days: [last] } };
  return {
    rule: from === to ? 'year' : 'range',
    meaning: { kind: 'period', period: { from: first, to: last } },
  };
}

/** "trong năm" · "đến hết năm": of issue, where that is known. */
function thisYear(_: string, folded: string, { issued, year }: DeadlineContext): DeadlineReading | null {
  const inYear = issued === null ? year : yearOf(issued);
  if (inYear === null || !THIS_YEAR.test(folded)) return null;
  return { rule: 'year', meaning: { kind: 'period', period: yearPeriod(inYear) } };
}

/** Days from the day of issue on; those of every year that are past come back in the next. */
function comingDays(
  days: readonly IsoDate[],
  isYearly: boolean,
  { issued }: DeadlineContext,
): readonly IsoDate[] {
  if (issued === null) return days;
  const coming = days.filter((day) => day >= issued);
  if (coming.length > 0) return coming;
  return isYearly ? days.map(nextYear) : days;
}

/** The day as it comes back a year later; 29 February as the 28th. */
function nextYear(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number);
  return isoDate((year ?? 0) + 1, month ?? 1, date ?? 1) ?? isoDate((year ?? 0) + 1, 2, 28) ?? day;
}

function daysOf(meaning: DeadlineMeaning) {
  if (meaning.kind === 'days') return meaning.days;
  return meaning.kind === 'period' ? [meaning.period.to] : [];
}

function matches(pattern: RegExp, folded: string): boolean {
  return folded.search(pattern) >= 0;
}
