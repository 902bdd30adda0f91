import type { DeadlineMeaning, Recurrence } from '../../directive/deadline.ts';
import type { IsoDate, Period } from '../../vietnamese/calendar.ts';
import { addDays, daysInMonth, isoDate, monthOf, yearOf } from '../../vietnamese/calendar.ts';
import type { DeadlineContext } from './deadline-context.ts';
import { recurrenceSpan } from './deadline-context.ts';
import {
  DAY_IN_MONTH,
  DAY_IN_QUARTER,
  DAY_OF_ANY_MONTH,
  EVERY_UNIT,
  MONTHLY_BY_DAY,
  TIMES_PER_UNIT,
  UNIT_WORD,
  WEEK_OF_MONTH,
  WEEKDAYS,
  YEAR_TO_YEAR,
} from './deadline-patterns.ts';

/** Words of a deadline that comes back, and what they mean; offsets into the text that was searched. */
export interface RecurrenceFound {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly meaning: Extract<DeadlineMeaning, { kind: 'recurring' }>;
}

const RECURRENCE_OF: Readonly<Record<string, Recurrence>> = {
  ngay: 'daily',
  tuan: 'weekly',
  thang: 'monthly',
  quy: 'quarterly',
  nam: 'yearly',
};

/** "trước ngày 16 của tháng cuối quý", "ngày 25 hằng tháng": the due days that lie in the document's own period. */
export function findDayRecurrence(folded: string, context: DeadlineContext): RecurrenceFound | null {
  const span = recurrenceSpan(context);
  const inQuarter = [...folded.matchAll(DAY_IN_QUARTER)][0];
  if (inQuarter !== undefined) {
    const monthOfQuarter = inQuarter.groups?.side === 'cuoi' ? 0 : 1;
    return found(inQuarter, 'day-of-quarter', 'quarterly', span, (month) => month % 3 === monthOfQuarter);
  }
  const [inMonth] = [DAY_IN_MONTH, MONTHLY_BY_DAY, DAY_OF_ANY_MONTH].flatMap((pattern) => [
    ...folded.matchAll(pattern),
  ]);
  return inMonth === undefined ? null : found(inMonth, 'day-of-month', 'monthly', span, () => true);
}

/** "hằng tuần" · "định kỳ 6 tháng" · "hằng ngày, hằng tuần, hằng tháng": every one of a text, without days. */
export function findRecurrences(folded: string): RecurrenceFound[] {
  return REPEATS.flatMap(([pattern, named]) =>
    Array.from(folded.matchAll(pattern), (match) => repeat(match, named)),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Ways to say that something comes back, and the unit that each means where it names none. */
const REPEATS: readonly (readonly [RegExp, string])[] = [
  [EVERY_UNIT, ''],
  [TIMES_PER_UNIT, ''],
  [WEEK_OF_MONTH, 'thang'],
  [WEEKDAYS, 'tuan'],
  [YEAR_TO_YEAR, 'nam'],
];

function repeat(match: RegExpExecArray, named: string): RecurrenceFound {
  const { units, unitsAfter, unitsBefore } = match.groups ?? {};
  const recurrences = unitsOf(units ?? unitsAfter ?? unitsBefore ?? named);
  return {
    start: match.index,
    end: match.index + match[0].length,
    rule: 'every',
    meaning: { kind: 'recurring', recurrences, days: [] },
  };
}

function unitsOf(units: string): Recurrence[] {
  const found = Array.from(
    units.matchAll(UNIT_WORD),
    ([unit]) => RECURRENCE_OF[unit] ?? ('half-yearly' as const),
  );
  return [...new Set(found)];
}

function found(
  match: RegExpMatchArray,
  rule: string,
  recurrence: Recurrence,
  span: Period | null,
  isDue: (month: number) => boolean,
): RecurrenceFound {
  const day = Number(match.groups?.day) - (match.groups?.bound === 'truoc' ? 1 : 0);
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    rule,
    meaning: {
      kind: 'recurring',
      recurrences: [recurrence],
      days: span === null ? [] : daysIn(span, day, isDue),
    },
  };
}

/** Day `day` (0: the last of the month before) of every month of the span that is due. */
function daysIn(span: Period, day: number, isDue: (month: number) => boolean): IsoDate[] {
  const days: IsoDate[] = [];
  const last = yearOf(span.to) * 12 + monthOf(span.to) - 1;
  for (let index = yearOf(span.from) * 12 + monthOf(span.from) - 1; index <= last; index += 1) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const first = isoDate(year, month, 1);
    if (!isDue(month) || first === null) continue;
    const due = addDays(first, Math.min(day, daysInMonth(year, month)) - 1);
    if (due >= span.from && due <= span.to) days.push(due);
  }
  return days;
}
