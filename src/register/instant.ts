import { type IsoDate, parseIsoDate } from '../vietnamese/calendar.ts';

/** A moment, in UTC, to the millisecond: "2026-07-15T01:30:00.000Z". Sorts as text. Made by `instantOf` only. */
export type Instant = string & { readonly __instant: true };

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** The moment of a clock's reading. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The calendar day of a moment in Asia/Ho_Chi_Minh. */
export function dayOfInstant(instant: Instant): IsoDate {
  const day = parseIsoDate(DAY.format(new Date(instant)));
  if (day === null) throw new RangeError(`no such day: ${instant}`);
  return day;
}
