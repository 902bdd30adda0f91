import type { KeptText } from '../kept-text.ts';
import type { AskedAnswer } from './asked-answer.ts';
import { DAYS, MONTHS, NUMBER_BEFORE, SPANS, YEARS } from './tell-patterns.ts';
import type { ToldValue } from './told-value.ts';

/** Characters before a day in which the number of its document stands. */
const NUMBER = 24;
/** A day of a document where something else's is asked, or the other way round. */
const OTHERS_DAY = 0.4;

/** Days, months, years and spans of time; where a day is asked a month tells less. */
export function toldTimes(told: KeptText, { asksDay, asksDocumentDay }: AskedAnswer): ToldValue[] {
  const { text } = told;
  const days = found(told, DAYS, 1).map((day) => {
    const isDocuments = NUMBER_BEFORE.test(text.slice(Math.max(0, day.start - NUMBER), day.start));
    return isDocuments === asksDocumentDay ? day : { ...day, grade: OTHERS_DAY };
  });
  return [
    ...days,
    ...found(told, MONTHS, asksDay ? 0.5 : 1),
    ...found(told, SPANS, asksDay ? 0.5 : 0.8),
    ...found(told, YEARS, asksDay ? 0.25 : 0.7),
  ];
}

/** What a pattern finds, each of one grade. */
export function found(told: KeptText, pattern: RegExp, grade: number): ToldValue[] {
  return told.found(pattern).map(({ start, end }) => ({ start, end, grade }));
}
