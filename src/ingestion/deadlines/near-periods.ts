import type { IsoDate } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import { unitPeriod } from '../../vietnamese/period-arithmetic.ts';
import type { PeriodExpression } from '../../vietnamese/periods.ts';

// "tuần này" · "tháng tới" · "quý sau"; on folded text
const NEAR = words`(?<unit>tuan|thang|quy) (?<step>nay|toi|sau)`;

const UNITS = { tuan: 'week', thang: 'month', quy: 'quarter' } as const;

// "tháng sáu" · "quỹ này": other words with the same letters
const OTHER_WORD = /sáu$|^quỹ/iu;

/** The weeks, months and quarters that a text counts from its own day of issue. */
export function findNearPeriods(text: string, issued: IsoDate | null): PeriodExpression[] {
  if (issued === null) return [];
  return Array.from(fold(text).matchAll(NEAR)).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const printed = text.slice(start, end);
    const { unit, step } = match.groups ?? {};
    if (OTHER_WORD.test(printed) || (unit !== 'tuan' && unit !== 'thang' && unit !== 'quy')) return [];
    const grain = UNITS[unit];
    const period = unitPeriod(grain, issued, step === 'nay' ? 0 : 1);
    return [{ start, end, printed, period, grain, yearStated: true }];
  });
}
