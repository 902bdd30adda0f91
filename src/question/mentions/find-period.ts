import type { Directive, PartialDate } from '../../directive/directive.ts';
import {
  addDays,
  dayOf,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../../vietnamese/calendar.ts';
import { findPeriods, type PeriodExpression } from '../../vietnamese/periods.ts';
import type { AskedPeriod } from '../question.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { isOfDate } from './match-directives.ts';
import {
  AFTER,
  BACKWARDS,
  BEFORE,
  ENDS,
  FROM,
  FROM_NOW,
  IN_NAME,
  LATE_BY,
  MEETING_BEFORE,
  NOW_AND,
  ONWARDS,
  PERIOD_NOUN,
  TWO_LINK,
  UNTIL,
  WHOLE_BEFORE,
} from './period-bound-patterns.ts';

/** A period named in a question, and where. */
export interface PeriodMention extends Span {
  readonly asked: AskedPeriod;
  /** "(tính) đến ngày 1/10": all days up to its last one. */
  readonly isUntil?: true;
  /** The last day that a question which looks ahead means, of a period that began long ago: "trước 30/9" is by 30/9. */
  readonly lastDay?: IsoDate;
}

const DAYS_OF: Readonly<Record<string, number>> = { ngay: 1, day: 1, tuan: 7, week: 7, thang: 30, month: 30 };

/** The ends of a period that is open on one side. */
export const FIRST_DAY = isoDate(1000, 1, 1);
export const LAST_DAY = isoDate(9999, 12, 31);

/**
 * The periods that a question names, in order. "trước 30/6" ends on the day before, "đến hết tháng 9" with it,
 * "từ 1/10" begins with it, "sau 30/6" on the day after; their open side is the first or last day there is.
 * Two that follow each other ("Quý III và Quý IV") are one.
 */
export function findPeriodsAsked(
  question: QuestionText,
  asOf: IsoDate,
  directives: readonly Directive[] = [],
): PeriodMention[] {
  const late = LATE_BY.exec(question.folded);
  if (late !== null) {
    const day = addDays(asOf, -Number(late.groups?.count) * (DAYS_OF[late.groups?.unit ?? ''] ?? 1) - 1);
    const end = late.index + late[0].length;
    const start = end - (late.groups?.words ?? '').length;
    const period = { from: FIRST_DAY ?? day, to: day };
    return [{ start, end, asked: { period, printed: question.text.slice(start, end) } }];
  }
  const expressions = findPeriods(question.rest, { year: yearOf(asOf), today: asOf })
    .filter((expression) => !isOfName(expression, question))
    .map((expression) => inYearOfMeeting(expression, question, directives));
  return joinNeighbours(expressions, question)
    .map((expression) => bounded(expression, question, asOf))
    .map((mention) => withNoun(mention, question));
}

/** Two years: what is longer is the name of a programme ("giai đoạn 2026-2030"). */
const LONG_DAYS = 730;

/** "Trong giai đoạn | từ 1/10 đến 31/12": the noun belongs to the period. */
function withNoun(mention: PeriodMention, { text, folded }: QuestionText): PeriodMention {
  const noun = PERIOD_NOUN.exec(folded.slice(0, mention.start))?.[0];
  const { from, to } = mention.asked.period;
  if (noun === undefined || addDays(from, LONG_DAYS) < to) return mention;
  const start = mention.start - noun.length;
  return { ...mention, start, asked: { ...mention.asked, printed: text.slice(start, mention.end) } };
}

/** "Cuộc họp về Nghị quyết 66 ngày 28/11": a day without a year, of the year in which a document of the corpus knows it. */
function inYearOfMeeting(
  expression: PeriodExpression,
  { folded }: QuestionText,
  directives: readonly Directive[],
): PeriodExpression {
  const { start, grain, yearStated, period } = expression;
  if (grain !== 'day' || yearStated || !MEETING_BEFORE.test(folded.slice(0, start))) return expression;
  const day = { year: null, month: monthOf(period.from), day: dayOf(period.from) };
  const years = new Set(
    directives.filter((directive) => isOfDate(directive, day)).map((directive) => yearOfDay(directive, day)),
  );
  const [year, second] = years;
  const meant = year == null || second !== undefined ? null : isoDate(year, day.month, day.day);
  return meant === null ? expression : { ...expression, period: { from: meant, to: meant } };
}

function yearOfDay({ issueDate, meeting }: Directive, { month, day }: PartialDate): number | null {
  const met = meeting?.date ?? null;
  const isMet = met !== null && monthOf(met) === month && dayOf(met) === day;
  return isMet ? yearOf(met) : (issueDate?.year ?? null);
}

/** "Bệnh viện Bạch Mai", "ben vien bach mai": the last syllable of a name, not tomorrow. */
function isOfName({ start, end }: PeriodExpression, { text, folded }: QuestionText): boolean {
  if (folded.slice(start, end) !== 'mai') return false;
  const isCapital = text.slice(start, end) === 'Mai' && start > 0;
  return isCapital || IN_NAME.test(folded.slice(0, start));
}

function joinNeighbours(expressions: readonly PeriodExpression[], { text, folded }: QuestionText) {
  const joined: PeriodExpression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const isNeighbour =
      last !== undefined &&
      TWO_LINK.test(folded.slice(last.end, next.start)) &&
      addDays(last.period.to, 1) === next.period.from;
    if (!isNeighbour) joined.push(next);
    else {
      const printed = text.slice(last.start, next.end);
      const period = { from: last.period.from, to: next.period.to };
      joined[joined.length - 1] = { ...last, end: next.end, printed, period };
    }
  }
  return joined;
}

function bounded(
  { start, end, period }: PeriodExpression,
  { text, folded }: QuestionText,
  asOf: IsoDate,
): PeriodMention {
  const before = folded.slice(0, start);
  const after = folded.slice(end);
  const opening = (pattern: RegExp) => pattern.exec(before)?.groups?.words;
  const closing = (pattern: RegExp) => pattern.exec(after)?.[0];
  const made = (bounds: Period, from: number, to: number): PeriodMention => ({
    start: from,
    end: to,
    asked: { period: bounds, printed: text.slice(from, to) },
  });
  const first = FIRST_DAY ?? period.from;
  const last = LAST_DAY ?? period.to;
  const earlier = opening(BEFORE);
  if (earlier !== undefined) {
    const isByEnd = ENDS.test(folded.slice(start, end)) || WHOLE_BEFORE.test(earlier);
    const to = isByEnd ? period.to : addDays(period.from, -1);
    const lastDay = period.from === period.to ? period.to : to;
    return { ...made({ from: first, to }, start - earlier.length, end), lastDay };
  }
  const nowAnd = opening(NOW_AND);
  if (nowAnd !== undefined && asOf <= period.to) {
    return { ...made({ from: asOf, to: period.to }, start - nowAnd.length, end), lastDay: period.to };
  }
  const until = opening(UNTIL) ?? (closing(BACKWARDS) === undefined ? undefined : '');
  const now = FROM_NOW.exec(before.slice(0, start - (until?.length ?? 0)))?.[0];
  if (until !== undefined && now !== undefined && asOf <= period.to) {
    const bounds = { from: asOf, to: period.to };
    const opens = start - until.length - now.trimStart().length;
    return { ...made(bounds, opens, end), lastDay: period.to };
  }
  if (until !== undefined) {
    const bounds = { from: first, to: period.to };
    return {
      ...made(bounds, start - until.length, end + (closing(BACKWARDS)?.length ?? 0)),
      isUntil: true,
      lastDay: period.to,
    };
  }
  const later = opening(AFTER);
  if (later !== undefined) {
    return made({ from: addDays(period.to, 1), to: last }, start - later.length, end);
  }
  const from = opening(FROM) ?? (closing(ONWARDS) === undefined ? undefined : '');
  if (from !== undefined) {
    return made({ from: period.from, to: last }, start - from.length, end + (closing(ONWARDS)?.length ?? 0));
  }
  return made(period, start, end);
}
