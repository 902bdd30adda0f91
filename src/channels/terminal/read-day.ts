import { dayInVietnam, type IsoDate, isoDate, parseIsoDate } from '../../vietnamese/calendar.ts';
import { UsageError } from './usage-error.ts';

// "15/7/2026"
const DAY_AS_WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/**
 * The day that an option names: "2026-07-15" or "15/7/2026".
 * @throws UsageError when there is no such day.
 */
export function readDay(text: string): IsoDate {
  const written = DAY_AS_WRITTEN.exec(text.trim());
  const day =
    written === null
      ? parseIsoDate(text.trim())
      : isoDate(Number(written[3]), Number(written[2]), Number(written[1]));
  if (day === null) throw new UsageError(`Không có ngày “${text}”; hãy ghi dạng 2026-07-15 hoặc 15/7/2026.`);
  return day;
}

/** The day as of which to answer: the one given, else the day in Việt Nam at `now`. */
export function readAsOf(text: string | undefined, now: Date): IsoDate {
  return text === undefined ? dayInVietnam(now) : readDay(text);
}
