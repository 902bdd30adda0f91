import { isoDate } from '../../vietnamese/calendar.ts';
import type { QuestionText } from '../question-text.ts';
import { IMPOSSIBLE_MONTH, IMPOSSIBLE_QUARTER, NAMED_DAY } from './impossible-period-patterns.ts';

// "quỹ 5" is a fund.
const FUND = /^qu[ỹ]/iu;

/** A day, month or quarter that a question names and no calendar holds, as typed ("ngày 31/2", "quý 5"), or null. */
export function findImpossiblePeriod({ text, folded }: QuestionText, defaultYear: number): string | null {
  const printed = ({ index, 0: match }: RegExpExecArray) => text.slice(index, index + match.length).trim();
  for (const match of folded.matchAll(IMPOSSIBLE_QUARTER)) {
    if (!FUND.test(printed(match))) return printed(match);
  }
  for (const match of folded.matchAll(IMPOSSIBLE_MONTH)) return printed(match);
  for (const match of folded.matchAll(NAMED_DAY)) {
    const { day, month, year } = match.groups ?? {};
    const isKnown =
      isoDate(year === undefined ? defaultYear : Number(year), Number(month), Number(day)) !== null;
    if (!isKnown) return printed(match);
  }
  return null;
}
