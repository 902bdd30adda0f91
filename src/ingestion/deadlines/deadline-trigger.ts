import type { Period } from '../../vietnamese/calendar.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
import type { DeadlineContext } from './deadline-context.ts';
import * as patterns from './deadline-trigger-patterns.ts';

/** Words around a period that are looked at. */
const REACH = 90;

/** A period in folded text; a list of months or quarters ("tháng 6 và tháng 12") has no period of its own. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly grain: PeriodExpression['grain'];
  readonly period: Period | null;
}

/** The words that make a period a deadline, the period included, or null when nothing does. */
export function triggeredSpan(
  folded: string,
  dated: Dated,
  context: DeadlineContext,
): { start: number; end: number } | null {
  const { start, end } = dated;
  const trigger = limitStart(folded, dated) ?? heldStart(folded, dated, context);
  if (trigger === null || patterns.NO_LIMIT.test(folded.slice(0, trigger))) return null;
  if (isOfCondition(folded, start) || isOfException(folded, start)) return null;
  const before = patterns.EVERY_YEAR_BEFORE.exec(folded.slice(0, trigger))?.[0].length ?? 0;
  const after = patterns.EVERY_YEAR_AFTER.exec(folded.slice(end))?.[0].length ?? 0;
  return { start: trigger - before, end: end + after };
}

/** The words of a day from which on something is done ("vận hành từ ngày 01/9"), where nothing else limits it; or null. */
export function beginningSpan(
  folded: string,
  { start, end, grain, period }: Dated,
  { issued }: DeadlineContext,
): { start: number; end: number } | null {
  const { before } = wordsBefore(folded, start);
  const from = patterns.BEGINS_FROM.exec(before)?.groups?.from;
  const isToCome = period !== null && issued !== null && period.to > issued;
  if (grain !== 'day' || from === undefined || !isToCome || isAttribute(before)) return null;
  return { start: start - from.length, end };
}

/** Where words of a limit begin: "trước ngày", "hoàn thành trong", "đến hết". */
function limitStart(folded: string, { start, end, grain }: Dated): number | null {
  const { before, base } = wordsBefore(folded, start);
  const limit = patterns.LIMIT.exec(before) ?? patterns.DONE_IN.exec(before);
  if (limit !== null) return base + limit.index;
  if (grain !== 'year' && patterns.DONE_AFTER.test(folded.slice(end)))
    return patterns.UNTIL.test(before) ? base + before.search(patterns.UNTIL) : start;
  if (patterns.SPAN_OF_TIME.test(before)) return null;
  const isOfYears = grain === 'range' && !/thang|quy|ngay|\//u.test(folded.slice(start, end));
  const until = grain === 'year' ? null : patterns.UNTIL.exec(before);
  if (until !== null && !isAttribute(before.slice(0, until.index))) return base + until.index;
  const within = patterns.WITHIN.exec(before);
  if (within === null || isAttribute(before.slice(0, within.index))) return null;
  const needsFinish = isOfYears || grain === 'half' || (grain === 'year' && !/trong/u.test(within[0]));
  if (needsFinish && before.slice(0, within.index).search(patterns.FINISHING) < 0) return null;
  return base + within.index;
}

/** Where the words begin of a time at which something is to be held: "từ ngày … đến ngày …", "tại kỳ họp tháng 11", a day to come. */
function heldStart(
  folded: string,
  { start, end, grain, period }: Dated,
  { issued }: DeadlineContext,
): number | null {
  const { before, base } = wordsBefore(folded, start);
  if (patterns.SPAN_OF_TIME.test(before) || isAttribute(before)) return null;
  if (grain === 'range' && folded.startsWith('tu ', start)) {
    const isOfDays = /\d\s?\/|ngay/u.test(folded.slice(start, end)) && !patterns.COUNTED_OVER.test(before);
    return isOfDays || before.search(patterns.TIME_OF_WORK) >= 0 ? start : null;
  }
  const event = patterns.AT_EVENT.exec(before);
  if (event !== null && grain !== 'year') return base + event.index;
  const isToCome = period !== null && issued !== null && period.to > issued;
  if (!isToCome) return null;
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')') return grain === 'year' ? null : start;
  const isDay = grain === 'day' && folded.startsWith('ngay', start);
  return isDay && !patterns.NO_DAY_OF_WORK.test(before) ? start : null;
}

function wordsBefore(folded: string, start: number): { before: string; base: number } {
  const before = folded.slice(Math.max(0, start - REACH), start);
  return { before, base: start - before.length };
}

/** Words that end in "được giao", "đã ban hành" and such; not in "được kéo dài". */
function isAttribute(before: string): boolean {
  const attribute = patterns.ATTRIBUTE.exec(before);
  return attribute !== null && attribute[0].search(patterns.PUT_OFF) < 0;
}

/** "Đến hết tháng 6, đơn vị nào … thì …" · "nếu đến ngày 15/11 …, thì …": the day is that of a condition, before or after its word. */
function isOfCondition(folded: string, start: number): boolean {
  const from = Math.max(folded.lastIndexOf(';', start), folded.lastIndexOf('. ', start)) + 1;
  const [clause = ''] = folded.slice(from).split(/;|\. /u);
  const condition = patterns.CONDITIONAL.exec(clause);
  if (condition === null) return false;
  const isWithin = start > from + condition.index && start < from + condition.index + condition[0].length;
  return isWithin || patterns.OPENING.test(folded.slice(from, start));
}

/** "…, riêng xã A được lùi đến ngày …": what holds for one of them is no day of the whole. */
function isOfException(folded: string, start: number): boolean {
  const clause = folded.slice(0, start).split(/\. /u).at(-1) ?? '';
  return patterns.EXCEPTION.test(clause);
}
