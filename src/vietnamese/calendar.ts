/** A calendar day "2026-07-15", in Asia/Ho_Chi_Minh. Made by `isoDate` or `parseIsoDate` only. */
export type IsoDate = string & { readonly __isoDate: true };

/** An interval of days, both ends included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The day, or null when there is no such day (31/02). Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return assemble(year, month, day);
}

/** Reads "2026-07-15"; null when it is not such a day. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = ISO_DATE.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** The quarter 1 to 4 that a day lies in. */
export function quarterOf(date: IsoDate): number {
  return Math.ceil(monthOf(date) / 3);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(Date.parse(date) + days * DAY_MS);
  return assemble(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((new Date(Date.parse(date)).getUTCDay() + 6) % 7) + 1;
}

export function monthPeriod(year: number, month: number): Period {
  return { from: assemble(year, month, 1), to: assemble(year, month, daysInMonth(year, month)) };
}

/** Quarter 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return { from: assemble(year, quarter * 3 - 2, 1), to: monthPeriod(year, quarter * 3).to };
}

/** Half 1 is January to June, half 2 July to December. */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  return { from: assemble(year, half === 1 ? 1 : 7, 1), to: monthPeriod(year, half * 6).to };
}

export function yearPeriod(year: number): Period {
  return { from: assemble(year, 1, 1), to: assemble(year, 12, 31) };
}

/** As officials write it (Nghị định 30/2020, Phụ lục I: a leading zero for days under 10 and months 1 and 2): "05/7/2026". */
export function printDate(date: IsoDate): string {
  const month = monthOf(date);
  return `${date.slice(8, 10)}/${month <= 2 ? `0${month}` : month}/${date.slice(0, 4)}`;
}

/** The calendar day in Asia/Ho_Chi_Minh at an instant. */
export function dayInVietnam(instant: Date): IsoDate {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant);
  const parsed = parseIsoDate(day);
  if (parsed === null) throw new RangeError(`not an instant: ${String(instant)}`);
  return parsed;
}

function assemble(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
