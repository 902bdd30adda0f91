import type { Deadline } from '../../directive/deadline.ts';
import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { DeadlineContext } from './deadline-context.ts';
import { COUNTED_DAYS, LISTED, RECURS_BY_DAYS } from './deadline-patterns.ts';
import { findDayRecurrence, findRecurrences } from './deadline-recurrence.ts';
import {
  ATTRIBUTE,
  CONTINUOUS_WORK,
  DONE_IN,
  EVERY_YEAR_AFTER,
  FINISHING,
  LIMIT,
  REPEATED_NAME,
  REPEATED_WORK,
  SPAN_OF_TIME,
  TIME_OF_WORK,
  UNTIL,
  WITHIN,
} from './deadline-trigger-patterns.ts';
import { readDeadline } from './read-deadline.ts';

/** Words around a period that are looked at. */
const REACH = 90;

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
  if (recurring.length > 0) return recurring;
  const dated = [...countedDays(sentence, folded, context), ...datedPhrases(sentence, folded, context)];
  if (dated.length > 0) return dated;
  return [...repeats(sentence, folded, context), ...continuous(sentence, folded, context)];
}

function dayRecurrences(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const found = findDayRecurrence(folded, context);
  if (found !== null) return mentions(sentence, [found], context);
  return mentions(sentence, Array.from(folded.matchAll(RECURS_BY_DAYS), spanOf), context);
}

function countedDays(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  return mentions(sentence, Array.from(folded.matchAll(COUNTED_DAYS), spanOf), context);
}

function datedPhrases(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const lists = Array.from(folded.matchAll(LISTED), spanOf);
  const periods = findPeriods(sentence, { year: context.year ?? 0, today: null }).filter(
    ({ start, end }) => !lists.some((list) => start < list.end && list.start < end),
  );
  const phrases = [
    ...periods.map((period) => ({ ...period, span: period })),
    ...lists.map((list) => ({ ...list, grain: 'month' as const })),
  ].flatMap(({ start, end, grain }) => {
    const isToEnd = grain === 'range' && /^tu .*\sden het\s/u.test(folded.slice(start, end));
    const from = isToEnd ? start : triggerStart(folded, start, grain);
    const repeated = EVERY_YEAR_AFTER.exec(folded.slice(end))?.[0].length ?? 0;
    return from === null || isInQuotes(sentence, start) ? [] : [{ start: from, end: end + repeated }];
  });
  return mentions(sentence, phrases, context).filter(({ deadline }) => !isPast(deadline, context));
}

/** Where the words begin that make a period at `start` a deadline, or null when nothing does. */
function triggerStart(folded: string, start: number, grain: PeriodExpression['grain']): number | null {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const base = start - before.length;
  const limit = LIMIT.exec(before) ?? DONE_IN.exec(before);
  if (limit !== null) return base + limit.index;
  if (SPAN_OF_TIME.test(before)) return null;
  const isRange = grain === 'range' && folded.startsWith('tu ', start);
  if (isRange && before.search(TIME_OF_WORK) >= 0) return start;
  const until = grain === 'year' ? null : UNTIL.exec(before);
  if (until !== null && !ATTRIBUTE.test(before.slice(0, until.index))) return base + until.index;
  const within = WITHIN.exec(before);
  if (within === null || ATTRIBUTE.test(before.slice(0, within.index))) return null;
  const needsFinish = grain === 'year' || grain === 'range' || grain === 'half';
  if (needsFinish && before.slice(0, within.index).search(FINISHING) < 0) return null;
  return base + within.index;
}

function repeats(sentence: string, folded: string, context: DeadlineContext): ProseDeadline[] {
  const found = findRecurrences(folded).filter(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - REACH), start);
    const clause = before.slice(before.search(/[^;.]*$/u));
    const words = `${clause} ${folded.slice(start, end)}`;
    return words.search(REPEATED_WORK) >= 0 && !REPEATED_NAME.test(before);
  });
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
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
