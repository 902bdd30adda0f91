import type { Directive, DirectiveKind, PartialDate } from '../../directive/directive.ts';
import { dayOf, monthOf, yearOf } from '../../vietnamese/calendar.ts';
import type { SaidTime } from './said-times.ts';

/** The times of a document: those of its title, its day of issue and that of its meeting. */
export interface DocumentTimes {
  readonly kind: DirectiveKind | null;
  readonly title: readonly SaidTime[];
  readonly days: readonly PartialDate[];
}

// Kinds that are of a time: a plan for a half-year is no plan for the year.
const OF_A_TIME = new Set<DirectiveKind>(['ke-hoach', 'chuong-trinh', 'bao-cao']);

/** The days that a directive bears. */
export function daysOf({ issueDate, meeting }: Directive): PartialDate[] {
  const met = meeting?.date ?? null;
  const held = met === null ? [] : [{ year: yearOf(met), month: monthOf(met), day: dayOf(met) }];
  return [...(issueDate === null ? [] : [issueDate]), ...held];
}

/** Whether every time that was said can be one of the document. */
export function timesFit(said: readonly SaidTime[], document: DocumentTimes): boolean {
  return said.every((time) => timeFits(time, document)) && !saysYearForPart(said, document);
}

function timeFits(time: SaidTime, { kind, title, days }: DocumentTimes): boolean {
  switch (time.kind) {
    case 'months': {
      const spans = title.filter((one) => one.kind === 'months');
      return firstIfReport(spans, kind).some(
        ({ count, part }) =>
          count === time.count && (part === time.part || part === null || time.part === null),
      );
    }
    case 'quarter': {
      const quarters = title.filter((one) => one.kind === 'quarter');
      return firstIfReport(quarters, kind).some(({ quarter }) => quarter === time.quarter);
    }
    case 'date':
      return [...days, ...datesOf(title)].some((day) => agrees(time.date, day));
    case 'year': {
      const years = firstIfReport(
        title.filter((one) => one.kind === 'year'),
        kind,
      );
      const isOfTitle = years.some(({ from, to }) => from <= time.from && time.to <= to);
      const inDates = [...days, ...datesOf(title)].some(({ year }) => year === time.from);
      return isOfTitle || (time.from === time.to && inDates);
    }
  }
}

/** A report is on the time that its title says first; the later one is that of the tasks that follow. */
function firstIfReport<T>(times: readonly T[], kind: DirectiveKind | null): readonly T[] {
  return kind === 'bao-cao' ? times.slice(0, 1) : times;
}

function datesOf(times: readonly SaidTime[]): PartialDate[] {
  return times.flatMap((time) => (time.kind === 'date' ? [time.date] : []));
}

/** "Kế hoạch … năm 2026" is another one than that for "06 tháng cuối năm 2026". */
function saysYearForPart(said: readonly SaidTime[], { kind, title }: DocumentTimes): boolean {
  if (kind === null || !OF_A_TIME.has(kind)) return false;
  const isPart = ({ kind: of }: SaidTime) => of === 'months' || of === 'quarter';
  return said.some((time) => time.kind === 'year') && !said.some(isPart) && title.some(isPart);
}

/** Whether everything said of a day is that of another. */
function agrees(asked: PartialDate, day: PartialDate): boolean {
  const fits = (one: number | null, other: number | null) => one === null || one === other;
  return fits(asked.year, day.year) && fits(asked.month, day.month) && fits(asked.day, day.day);
}
