import type { Deadline } from '../../directive/deadline.ts';
import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { DeadlineContext } from './deadline-context.ts';
import { COUNTED_DAYS, LISTED, LISTED_DAYS, RECURS_BY_DAYS, YEAR_TO_YEAR } from './deadline-patterns.ts';
import { findDayRecurrence, findRecurrences } from './deadline-recurrence.ts';
import type { Dated } from './deadline-trigger.ts';
import { beginningSpan, triggeredSpan } from './deadline-trigger.ts';
import {
  CLOSES_BRACKET,
  CONTINUOUS_WORK,
  INVITED,
  REPEATED_NAME,
  WITHIN_YEAR,
} from './deadline-trigger-patterns.ts';
import { findNewYears } from './lunar-new-year.ts';
import { findNearPeriods } from './near-periods.ts';
import { readDeadline } from './read-deadline.ts';

/** A deadline in running text; offsets in UTF-16 units. */
export interface ProseDeadline {
  readonly start: number;
  readonly end: number;
  readonly deadline: Deadline;
}

/**
 * The deadlines that a sentence states, in order. A period counts only after words that make it one ("trước ngày",
 * "hoàn thành", "trong tháng"): the day of a cited document, "Kế hoạch năm 2026" and days before the document's own
 * are none. Where a sentence gives days, what recurs in it is left out ("trao đổi hằng ngày … trong tháng 11").
 */
export function findProseDeadlines(sentence: string, context: DeadlineContext): ProseDeadline[] {
  const folded = fold(sentence);
  const recurring = dayRecurrences(sentence, folded, context);
  const dated = [
    ...countedDays(sentence, folded, context),
    ...datedPhrases(sentence, folded, context),
  ].filter((one) => !recurring.some((other) => one.start < other.end && other.start < one.end));
  const days = dated.filter(({ deadline }) => dueDateOf(deadline) !== null);
  if (dated.length > 0) return days.length > 0 ? days : dated;
  if (recurring.length > 0) return recurring;
  const repeated = repeats(sentence, folded, context);
  return repeated.length > 0
    ? repeated
    : [...beginnings(sentence, folded, context), ...continuous(sentence, folded, context)];
}

/** "vận hành chính thức từ ngày 01/9/2026": where nothing says until when. */
function beginnings(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const periods = findPeriods(sentence, { year: context.year ?? 0, today: null });
  const spans = periods.flatMap((one) =>
    isInQuotes(sentence, one.start) ? [] : (beginningSpan(folded, one, context) ?? []),
  );
  return mentions(sentence, spans.slice(0, 1), context);
}

function dayRecurrences(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const found = findDayRecurrence(folded, context);
  if (found !== null) return mentions(sentence, [found], context);
  const spans = [RECURS_BY_DAYS, YEAR_TO_YEAR].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), spanOf),
  );
  return mentions(sentence, spans, context);
}

function countedDays(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  return mentions(sentence, Array.from(folded.matchAll(COUNTED_DAYS), spanOf), context);
}

function datedPhrases(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const lists = [LISTED, LISTED_DAYS].flatMap((list) => Array.from(folded.matchAll(list), spanOf));
  const periods = findPeriods(sentence, { year: context.year ?? 0, today: null }).filter(
    ({ start, end }) => !lists.some((list) => start < list.end && list.start < end),
  );
  const dated: Dated[] = [
    ...periods,
    ...findNewYears(sentence),
    ...findNearPeriods(sentence, context.issued),
    ...lists.map((list) => ({ ...list, grain: 'month' as const, period: null })),
  ];
  const printed = dated.filter(({ start }) => !isInQuotes(sentence, start));
  const phrases = printed.flatMap((one) => triggeredSpan(folded, one, context) ?? []);
  const years = [WITHIN_YEAR, CLOSES_BRACKET].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), spanOf),
  );
  return mentions(sentence, [...phrases, ...years], context).filter(
    ({ deadline }) => !isPast(deadline, context),
  );
}

function repeats(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const found = findRecurrences(folded).filter(
    ({ start }) => !REPEATED_NAME.test(folded.slice(0, start)) && !INVITED.test(sentence.slice(start)),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const areOneList = /^[\s,;]*$/u.test(folded.slice(first.end, last.start));
  return mentions(sentence, [areOneList ? { start: first.start, end: last.end } : first], context);
}

function continuous(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  return mentions(sentence, Array.from(folded.matchAll(CONTINUOUS_WORK), spanOf).slice(0, 1), context);
}

function mentions(
  sentence: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  context: DeadlineContext,
): ProseDeadline[] {
  return spans.flatMap(({ start, end: found }) => {
    const isOpen = /\([^)]*$/u.test(sentence.slice(start, found)) && sentence.charAt(found) === ')';
    const end = isOpen ? found + 1 : found;
    const deadline = readDeadline(sentence.slice(start, end), context);
    return deadline === null ? [] : [{ start, end, deadline }];
  });
}

function spanOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** A day before the document's own is no deadline: it tells what was. */
function isPast(deadline: Deadline, { issued, year }: DeadlineContext): boolean {
  const due = dueDateOf(deadline);
  if (due === null) return false;
  return issued === null ? year !== null && Number(due.slice(0, 4)) < year : due < issued;
}

/** Titles are quoted: “Đề án … giai đoạn 2025 - 2030”. */
function isInQuotes(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const isStraight = before.split('"').length % 2 === 0 && sentence.slice(at).includes('"');
  return isStraight || before.lastIndexOf('“') > before.lastIndexOf('”');
}
