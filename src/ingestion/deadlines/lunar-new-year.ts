import { parseIsoDate } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';

/** The first day of the lunar year, as Vietnam counts it, by the year's two folded words. */
const FIRST_DAY: Readonly<Record<string, string>> = {
  'at ty': '2025-01-29',
  'binh ngo': '2026-02-17',
  'dinh mui': '2027-02-06',
  'mau than': '2028-01-26',
  'ky dau': '2029-02-13',
  'canh tuat': '2030-02-02',
  'tan hoi': '2031-01-23',
  'nham ty': '2032-02-11',
  'quy suu': '2033-01-31',
  'giap dan': '2034-02-19',
  'at mao': '2035-02-08',
};

// "Tết Nguyên đán Đinh Mùi" · "Tết Nguyên đán năm Đinh Mùi 2027"; on folded text
const NEW_YEAR = words`tet (?:nguyen dan |am lich |co truyen )?(?:nam )?(?<name>(?:${Object.keys(FIRST_DAY).join('|')}))`;

/** The lunar new years that a text names by their own name, as days. */
export function findNewYears(text: string): PeriodExpression[] {
  return Array.from(fold(text).matchAll(NEW_YEAR)).flatMap((match) => {
    const day = parseIsoDate(FIRST_DAY[match.groups?.name ?? ''] ?? '');
    if (day === null) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const period = { from: day, to: day };
    return [{ start, end, printed: text.slice(start, end), period, grain: 'day', yearStated: true }];
  });
}
