import { normaliseQuestion } from '../../question/normalise-question.ts';
import { type IsoDate, yearOf } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findPeriods } from '../../vietnamese/periods.ts';
import { COUNTS, EVERY_AGENCY, OVERDUE } from './overdue-request-patterns.ts';

/**
 * The day for which a line asks for the overdue list of every agency: "danh sách quá hạn các cơ quan tính đến 30/9",
 * "qua han theo tung co quan" (today). Null for any other line, and where it names a time that is no day.
 */
export function readOverdueRequest(line: string, today: IsoDate): IsoDate | null {
  const text = normaliseQuestion(line);
  const folded = fold(text);
  const asks = [OVERDUE, EVERY_AGENCY].every((pattern) => folded.search(pattern) >= 0);
  if (!asks || folded.search(COUNTS) >= 0) return null;
  const [period, ...others] = findPeriods(text, { year: yearOf(today), today });
  if (period === undefined) return today;
  const { from, to } = period.period;
  return others.length === 0 && from === to ? to : null;
}
