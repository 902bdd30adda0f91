import type { Deadline } from '../../directive/deadline.ts';
import type { Directive } from '../../directive/directive.ts';
import type { IsoDate, Period } from '../../vietnamese/calendar.ts';
import { addDays, isoDate, yearOf, yearPeriod } from '../../vietnamese/calendar.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { ReadDocument } from '../read-document.ts';

const HEADING_GRAINS: ReadonlySet<string> = new Set(['half', 'quarter', 'month', 'year']);

/** What the words of a deadline are read against. */
export interface DeadlineContext {
  /** The year where the words print none; null when the document gives none either. */
  readonly year: number | null;
  /** The period that the document itself is about ("Kế hoạch hoạt động 06 tháng cuối năm 2026"), or null. */
  readonly period: Period | null;
  /** The day of issue, where it is known whole, or of the meeting that is concluded. */
  readonly issued: IsoDate | null;
}

/**
 * The context of one part of a document: its own title's period, else its subject's, else the year of issue;
 * `headings` are those above a table or provision ("Danh mục nhiệm vụ … trong năm 2026"), which come first.
 */
export function deadlineContext(
  read: ReadDocument,
  part: number,
  headings: readonly string[],
): DeadlineContext {
  const { directive } = read;
  const titles = titlesOf(directive, part);
  const issued = issueDay(directive);
  const issueYear = directive.issueDate?.year ?? (issued === null ? null : yearOf(issued));
  const near = [...headings].reverse().flatMap((heading) => periodOf(heading, issueYear) ?? []);
  const own = titles
    .flatMap((title) => periodOf(title, issueYear) ?? [])
    .filter(({ to }) => (issued === null ? issueYear === null || yearOf(to) >= issueYear : to >= issued));
  const period = near[0] ?? own[0] ?? null;
  const isOfNotice = directive.kind === 'thong-bao' && near[0] === undefined && isShort(period);
  return {
    year: period === null ? issueYear : yearOf(period.to),
    period: isOfNotice ? null : (own[0] ?? period),
    issued,
  };
}

/** A month or quarter: what a meeting looked back on, not the time in which its conclusions come back. */
function isShort(period: Period | null): boolean {
  return period !== null && addDays(period.from, 100) > period.to;
}

/** The half-year, quarter, month or year that a heading names; days and spans of years are none. */
export function periodOf(heading: string, year: number | null): Period | null {
  return headingPeriods(heading, year).at(-1)?.period ?? null;
}

/** The deadline that the period of the nearest of some headings (outermost first) implies, or null. Nothing past is one. */
export function headingDeadline(
  headings: readonly string[],
  { year, issued }: DeadlineContext,
): Deadline | null {
  for (const heading of [...headings].reverse()) {
    const found = headingPeriods(heading, year).at(-1);
    if (found === undefined || (issued !== null && found.period.to < issued)) continue;
    const meaning = { kind: 'period', period: found.period } as const;
    return { text: found.printed, rule: 'heading-period', meaning, stated: false };
  }
  return null;
}

function headingPeriods(heading: string, year: number | null): PeriodExpression[] {
  return findPeriods(heading, { year: year ?? 0, today: null })
    .filter(({ grain, yearStated }) => (yearStated || year !== null) && HEADING_GRAINS.has(grain))
    .sort((a, b) => (a.period.to < b.period.to ? -1 : 1));
}

/** The span in which the days of a recurring deadline are counted out: the document's period, else its year, from the day of issue on. */
export function recurrenceSpan({ period, year, issued }: DeadlineContext): Period | null {
  const whole = period ?? (year === null ? null : yearPeriod(year));
  const isWithin = whole !== null && issued !== null && issued > whole.from && issued <= whole.to;
  return isWithin ? { from: issued, to: whole.to } : whole;
}

function titlesOf({ parts, subject }: Directive, part: number): string[] {
  const own = parts.filter(({ index }) => index === part);
  const issuedPlan = parts.filter(({ index, role }) => role === 'issued' && index < part);
  return [...own, ...issuedPlan.reverse()].map(({ title }) => title).concat(subject ?? []);
}

/** The day of issue; of a paper that bears no date, the day of the meeting that it concludes. */
function issueDay({ issueDate, meeting }: Directive): IsoDate | null {
  if (issueDate === null) return meeting?.date ?? null;
  const { year, month, day } = issueDate;
  return year === null || month === null || day === null ? null : isoDate(year, month, day);
}
