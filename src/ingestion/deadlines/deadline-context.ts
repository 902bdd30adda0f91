import type { Directive } from '../../directive/directive.ts';
import type { IsoDate, Period } from '../../vietnamese/calendar.ts';
import { addDays, isoDate, yearOf, yearPeriod } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import type { ReadDocument } from '../read-document.ts';

// "Đề án … đến [năm 2030]" · "tầm nhìn [năm 2045]": how far a title looks, not the time that it is about
const AIMED_AT = /(?<!\p{L})(?:den|tam nhin)\s+$/u;

/** Days before its period that a plan comes out; a paper about a later one ("dự toán năm 2027" in June 2026) has days of its own year. */
const LONGEST_LEAD = 100;

/** Days of a month or a quarter at most: less than those of half a year. */
const LONGEST_QUARTER = 100;

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
    .filter(({ from, to }) =>
      issued === null
        ? issueYear === null || yearOf(to) >= issueYear
        : to >= issued && from <= addDays(issued, LONGEST_LEAD),
    );
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
  return period !== null && addDays(period.from, LONGEST_QUARTER) > period.to;
}

/** The half-year, quarter, month or year that a heading names; days and spans of years are none. */
export function periodOf(heading: string, year: number | null): Period | null {
  return headingPeriods(heading, year).at(-1)?.period ?? null;
}

/** The half-years, quarters, months and years that a heading names, by when they begin. */
export function headingPeriods(heading: string, year: number | null): PeriodExpression[] {
  return findPeriods(heading, { year: year ?? 0, today: null })
    .filter(({ grain, yearStated }) => (yearStated || year !== null) && HEADING_GRAINS.has(grain))
    .filter(({ start }) => !AIMED_AT.test(fold(heading.slice(0, start))))
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
