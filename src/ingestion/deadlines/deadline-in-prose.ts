import type { Deadline } from '../../directive/deadline.ts';
import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
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
import { mendDays } from './mend-days.ts';
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
  const read = readText(sentence, context);
  const recurring = dayRecurrences(read);
  const dated = [...countedDays(read), ...datedPhrases(read)].filter(
    (one) => !recurring.some((other) => overlap(one, other)),
  );
  const days = dated.filter(({ deadline }) => dueDateOf(deadline) !== null);
  if (dated.length > 0) return days.length > 0 ? days : dated;
  if (recurring.length > 0) return recurring;
  const repeated = repeats(read);
  return repeated.length > 0 ? repeated : [...beginnings(read), ...continuous(read)];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with what every rule looks at. */
interface ReadText {
  readonly sentence: string;
  readonly folded: string;
  /** The periods that it names. */
  readonly periods: readonly PeriodExpression[];
  readonly context: DeadlineContext;
}

function readText(sentence: string, context: DeadlineContext): ReadText {
  const mended = mendDays(sentence);
  const periods = findPeriods(mended, { year: context.year ?? 0, today: null });
  return { sentence, folded: fold(mended), periods, context };
}

/** "vận hành chính thức từ ngày 01/9/2026": where nothing says until when. */
function beginnings(read: ReadText): ProseDeadline[] {
  const { sentence, folded, periods, context } = read;
  const spans = periods.flatMap((one) =>
    isInQuotes(sentence, one.start) ? [] : (beginningSpan(folded, one, context) ?? []),
  );
  return deadlinesAt(spans.slice(0, 1), read);
}

/** "ngày 20 hằng tháng" · "hằng quý (trước ngày 20/3, 20/6)" */
function dayRecurrences(read: ReadText): ProseDeadline[] {
  const found = findDayRecurrence(read.folded, read.context);
  return deadlinesAt(found === null ? spansOf([RECURS_BY_DAYS, YEAR_TO_YEAR], read) : [found], read);
}

/** "trong vòng 15 ngày kể từ ngày ký" */
function countedDays(read: ReadText): ProseDeadline[] {
  return deadlinesAt(spansOf([COUNTED_DAYS], read), read);
}

/** "hoàn thành trong tháng 6/2026" · "trước ngày 15/8": periods with words that make them a limit, none of them past. */
function datedPhrases(read: ReadText): ProseDeadline[] {
  const { sentence, folded, context } = read;
  const lists = spansOf([LISTED, LISTED_DAYS], read);
  const dated: Dated[] = [
    ...read.periods.filter((period) => !lists.some((list) => overlap(period, list))),
    ...findNewYears(sentence),
    ...findNearPeriods(sentence, context.issued),
    ...lists.map((list) => ({ ...list, grain: 'month' as const, period: null })),
  ];
  const printed = dated.filter(({ start }) => !isInQuotes(sentence, start));
  const phrases = printed.flatMap((one) => triggeredSpan(folded, one, context) ?? []);
  const spans = [...phrases, ...spansOf([WITHIN_YEAR, CLOSES_BRACKET], read)];
  return deadlinesAt(spans, read).filter(({ deadline }) => !isPast(deadline, context));
}

/** "báo cáo hằng tuần, hằng tháng": the first, with those of one list. */
function repeats(read: ReadText): ProseDeadline[] {
  const { sentence, folded } = read;
  const found = findRecurrences(folded).filter(
    ({ start }) => !REPEATED_NAME.test(folded.slice(0, start)) && !INVITED.test(sentence.slice(start)),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const areOneList = /^[\s,;]*$/u.test(folded.slice(first.end, last.start));
  return deadlinesAt([areOneList ? { start: first.start, end: last.end } : first], read);
}

/** "thực hiện thường xuyên" */
function continuous(read: ReadText): ProseDeadline[] {
  return deadlinesAt(spansOf([CONTINUOUS_WORK], read).slice(0, 1), read);
}

/** What the words at some places mean, a closing bracket after them included; those that mean no time are left out. */
function deadlinesAt(spans: readonly Span[], { sentence, context }: ReadText): ProseDeadline[] {
  return spans.flatMap(({ start, end: found }) => {
    const isOpen = /\([^)]*$/u.test(sentence.slice(start, found)) && sentence.charAt(found) === ')';
    const end = isOpen ? found + 1 : found;
    const deadline = readDeadline(sentence.slice(start, end), context);
    return deadline === null ? [] : [{ start, end, deadline }];
  });
}

/** Where some patterns fit, in the order of the patterns. */
function spansOf(patterns: readonly RegExp[], { folded }: ReadText): Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
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
