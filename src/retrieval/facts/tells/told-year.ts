import { COMPARED, YEARS } from './against-patterns.ts';
import { partAround } from './part-around.ts';
import type { ToldValue } from './told-value.ts';

/** The years of a question. */
export function askedYears(question: string): ReadonlySet<string> {
  return new Set(question.match(/(?<!\d)20[0-3]\d(?!\d)/gu) ?? []);
}

/** 1 where a value is of another year than is asked about, 0 where of one of them or where nothing says so. */
export function isOfOtherYear(asked: ReadonlySet<string>, text: string, value: ToldValue): number {
  if (asked.size === 0) return 0;
  const years = Array.from(text.matchAll(YEARS)).filter(({ groups }) => groups?.compared === undefined);
  const nearest = years.findLast(({ index }) => index <= value.start) ?? years[0];
  const year = nearest?.groups?.year;
  if (year === undefined || asked.has(year)) return 0;
  const part = partAround(text, value).replaceAll(YEARS, (found) => (COMPARED.test(found) ? '' : found));
  return Number(![...asked].some((one) => part.includes(one)));
}
