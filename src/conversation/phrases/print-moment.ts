import { dayOfInstant, type Instant } from '../../register/instant.ts';
import { printDate } from '../../vietnamese/calendar.ts';

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment in Asia/Ho_Chi_Minh: "08:15 ngày 20/7/2026". */
export function printMoment(instant: Instant): string {
  return `${printTime(instant)} ngày ${printDate(dayOfInstant(instant))}`;
}

/** "08:15" in Asia/Ho_Chi_Minh. */
export function printTime(instant: Instant): string {
  return TIME.format(new Date(instant));
}
