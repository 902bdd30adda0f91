import type { KeptText } from '../kept-text.ts';
import { COMPARED, YEARS } from './against-patterns.ts';
import { partAround } from './part-around.ts';
import type { ToldValue } from './told-value.ts';

/** The years of a question. */
export function askedYears(question: string): ReadonlySet<string> {
  return new Set(question.match(/(?<!\d)20[0-3]\d(?!\d)/gu) ?? []);
}

/** 1 where a value is of another year than is asked about, 0 where of one of them or where nothing says so. */
export function isOfOtherYear(asked: ReadonlySet<string>, told: KeptText, value: ToldValue): number {
  if (asked.size === 0) return 0;
  const years = told.once(yearsIn);
  const nearest = years.findLast(({ start }) => start <= value.start) ?? years[0];
  const year = nearest?.year;
  if (year === undefined || asked.has(year)) return 0;
  const part = partAround(told.text, value).replaceAll(YEARS, (found) => (COMPARED.test(found) ? '' : found));
  return Number(![...asked].some((one) => part.includes(one)));
}

/** The years of a text that nothing is compared with. */
function yearsIn({ text }: KeptText): { readonly start: number; readonly year: string | undefined }[] {
  return Array.from(text.matchAll(YEARS))
    .filter(({ groups }) => groups?.compared === undefined)
    .map(({ index, groups }) => ({ start: index, year: groups?.year }));
}
