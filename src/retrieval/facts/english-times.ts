import type { AskedPeriod } from '../../question/question.ts';
import {
  dayOf,
  halfYearPeriod,
  monthOf,
  monthPeriod,
  type Period,
  printDate,
  quarterOf,
  quarterPeriod,
  yearOf,
  yearPeriod,
} from '../../vietnamese/calendar.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period as directives write it: "tháng 7 năm 2025", "quý I năm 2026", "6 tháng cuối năm 2026"; its figures where it is no unit of the calendar. */
export function periodInVietnamese({ period, printed }: AskedPeriod): string {
  const { from } = period;
  const year = yearOf(from);
  if (from === period.to) return `ngày ${printDate(from)}`;
  const quarter = quarterOf(from);
  const half = monthOf(from) <= 6 ? 1 : 2;
  const units: readonly (readonly [Period, string])[] = [
    [monthPeriod(year, monthOf(from)), `tháng ${monthOf(from)} năm ${year}`],
    [quarterPeriod(year, quarter), `quý ${QUARTERS[quarter - 1] ?? ''} năm ${year}`],
    [halfYearPeriod(year, half), `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`],
    [yearPeriod(year), `năm ${year}`],
  ];
  return units.find(([unit]) => isSame(unit, period))?.[1] ?? figuresOf(printed);
}

/** "as of 15/4/2026": the day alone; what is reckoned from today ("within two weeks") says nothing in a document. */
function figuresOf(printed: string): string {
  return printed.match(/\d[\d/-]*\d{4}/gu)?.join(' ') ?? '';
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to && dayOf(one.from) === 1;
}
