import { findImpossiblePeriod } from '../../question/mentions/find-impossible-period.ts';
import type { QuestionText, Span } from '../../question/question-text.ts';
import { daysBetween, type IsoDate, isoDate, yearOf } from '../../vietnamese/calendar.ts';
import { findPeriods, type PeriodExpression } from '../../vietnamese/periods.ts';
import { BESIDE, EXPECTED } from './report-patterns.ts';
import type { ReportRefusal } from './task-report.ts';

/** The day that a report names. */
export interface FoundDay {
  readonly day: IsoDate | null;
  readonly spans: readonly Span[];
  readonly wrong: ReportRefusal | null;
}

/** A day without a year that lies further ahead than this is one of last year. */
const LAST_YEAR_DAYS = 180;

const NO_DAY: FoundDay = { day: null, spans: [], wrong: null };

/**
 * The day on which a task came to stand as reported: "hôm qua", "20/9", "ngày 20/9/2026". A day of what is expected
 * ("dự kiến 30/10", "đến 30/10") is none. Evidence, lines and per cent are blanked in `question`.
 */
export function findReportDay(question: QuestionText, today: IsoDate): FoundDay {
  const impossible = findImpossiblePeriod(question, yearOf(today));
  if (impossible !== null) {
    return { ...NO_DAY, wrong: { kind: 'no-such-day', printed: impossible } };
  }
  const meant = findPeriods(question.rest, { year: yearOf(today), today }).filter(
    ({ start }) => !EXPECTED.test(question.folded.slice(0, start)),
  );
  const days = meant.filter(({ period }) => period.from === period.to);
  const [found] = days;
  if (found === undefined) return unclear(meant, question);
  const day = dayOf(found, today);
  const spans = [{ start: found.start, end: found.end }];
  return day > today ? { day, spans, wrong: { kind: 'future-day', day } } : { day, spans, wrong: null };
}

function dayOf({ period, yearStated }: PeriodExpression, today: IsoDate): IsoDate {
  const day = period.from;
  if (yearStated || daysBetween(today, day) < LAST_YEAR_DAYS) return day;
  const [year = '', month, dayOfMonth] = day.split('-');
  return isoDate(Number(year) - 1, Number(month), Number(dayOfMonth)) ?? day;
}

/** "xong dòng 3 tháng trước": a time right beside what is reported, and no day. */
function unclear(meant: readonly PeriodExpression[], { folded }: QuestionText): FoundDay {
  const beside = meant.find(
    ({ start }) => BESIDE.test(folded.slice(0, start)) && folded.slice(0, start).trim() !== '',
  );
  if (beside === undefined) return NO_DAY;
  const { start, end, printed } = beside;
  return { day: null, spans: [{ start, end }], wrong: { kind: 'unclear-day', printed } };
}
