import { yearOf } from './calendar.ts';
import { fold } from './fold.ts';
import type { PeriodContext, PeriodExpression, PeriodReading, PeriodRule } from './period.ts';
import { ASKED_RULES } from './period-asked-rules.ts';
import { ENGLISH_RULES } from './period-english-rules.ts';
import { RANGE_LINK, RANGE_OPENING } from './period-patterns.ts';
import { RELATIVE_RULES } from './period-relative-rules.ts';
import { CALENDAR_RULES } from './period-rules.ts';

export type { PeriodExpression } from './period.ts';

const RULES: readonly PeriodRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES, ...ASKED_RULES, ...ENGLISH_RULES];

// Words that any period holds: a text with none of them names no period.
const HINT =
  /\d|\bq|thang|tuan|nam|ngay|hom|mai|nua|week|month|quarter|year|half|today|tomorrow|yesterday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

interface Found extends PeriodExpression {
  /** Reads the same words again with another default year. */
  readonly inYear: (year: number) => PeriodReading | null;
}

/**
 * The periods that a text names, in order, without overlaps: of two that begin together the longer one.
 * Matches without regard to tone marks, in Vietnamese and English. A range ("từ 1/10 đến 30/11") is one expression;
 * an end of it that prints no year takes the year of the other. Offsets are into the NFC text given.
 */
export function findPeriods(text: string, context: PeriodContext): PeriodExpression[] {
  const folded = fold(text);
  if (!HINT.test(folded)) return [];
  const found = RULES.filter(({ needs }) => needs.some((part) => folded.includes(part))).flatMap((rule) =>
    matchesOf(rule, { text, folded, context }),
  );
  return joinRanges(withoutOverlaps(found), folded, text).map(
    ({ start, end, printed, period, grain, yearStated }) => ({
      start,
      end,
      printed,
      period,
      grain,
      yearStated,
    }),
  );
}

function matchesOf(
  rule: PeriodRule,
  { text, folded, context }: { text: string; folded: string; context: PeriodContext },
): Found[] {
  return Array.from(folded.matchAll(rule.pattern)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const printed = text.slice(start, end);
    const read = (inContext: PeriodContext) => rule.read(match.groups ?? {}, inContext, printed);
    const reading = read(context);
    if (reading === null) return [];
    return [{ ...reading, start, end, printed, inYear: (year: number) => read({ ...context, year }) }];
  });
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Found[] = [];
  for (const expression of sorted) {
    if (expression.start >= (kept.at(-1)?.end ?? 0)) kept.push(expression);
  }
  return kept;
}

function joinRanges(found: readonly Found[], folded: string, text: string): Found[] {
  const joined: Found[] = [];
  for (const expression of found) {
    const before = joined.at(-1);
    const range = before && joinTwo(before, expression, { folded, from: joined.at(-2)?.end ?? 0 });
    if (range) joined[joined.length - 1] = { ...range, printed: text.slice(range.start, range.end) };
    else joined.push(expression);
  }
  return joined;
}

/** The range from one expression to the next, or null when no "đến" links them or they run backwards. Words before `from` are another's ("tháng tư"). */
function joinTwo(
  first: Found,
  last: Found,
  { folded, from: opens }: { readonly folded: string; readonly from: number },
): Found | null {
  if (!RANGE_LINK.test(folded.slice(first.end, last.start))) return null;
  let from: PeriodReading | null = first;
  let to: PeriodReading | null = last;
  if (!first.yearStated && last.yearStated) from = first.inYear(yearOf(last.period.to));
  if (first.yearStated && !last.yearStated) to = last.inYear(yearOf(first.period.from));
  if (from !== null && to !== null && from.period.from > to.period.to) {
    if (!first.yearStated) from = first.inYear(yearOf(to.period.to) - 1);
    else if (!last.yearStated) to = last.inYear(yearOf(from.period.from) + 1);
  }
  if (from === null || to === null || from.period.from > to.period.to) return null;
  const opening = RANGE_OPENING.exec(folded.slice(opens, first.start))?.groups?.opening ?? '';
  return {
    ...last,
    start: first.start - opening.length,
    period: { from: from.period.from, to: to.period.to },
    grain: 'range',
    yearStated: first.yearStated || last.yearStated,
  };
}
