import type { PartialDate } from '../../directive/directive.ts';
import { LONG_DATE, SHORT_DATE } from './header-patterns.ts';

/** The line "Gia Lai, ngày 18 tháng 5 năm 2026", as far as it was filled in. */
export interface DateLine {
  readonly place: string | null;
  /** Null when not even the year was printed. */
  readonly date: PartialDate | null;
}

/** Reads a place-and-date line; null for any other. */
export function readDateLine(text: string): DateLine | null {
  const groups = (LONG_DATE.exec(text) ?? SHORT_DATE.exec(text))?.groups;
  if (groups === undefined) return null;
  const date = {
    year: figureOf(groups.year, 1000, 9999),
    month: figureOf(groups.month, 1, 12),
    day: figureOf(groups.day, 1, 31),
  };
  const isEmpty = date.year === null && date.month === null && date.day === null;
  return { place: groups.place?.trim() ?? null, date: isEmpty ? null : date };
}

function figureOf(text: string | undefined, least: number, most: number): number | null {
  const value = Number(text ?? '');
  return text !== undefined && value >= least && value <= most ? value : null;
}
