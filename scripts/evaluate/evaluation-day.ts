import { type IsoDate, parseIsoDate } from '../../src/vietnamese/calendar.ts';

const DAY = '2026-07-15';

/** The day that questions are asked on. They ask about no deadline, so that it decides nothing. */
export function evaluationDay(): IsoDate {
  const day = parseIsoDate(DAY);
  if (day === null) throw new RangeError(DAY);
  return day;
}
