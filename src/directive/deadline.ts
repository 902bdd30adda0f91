import type { IsoDate, Period } from '../vietnamese/calendar.ts';

export const RECURRENCES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'continuous',
] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** What the printed words of a deadline mean. */
export type DeadlineMeaning =
  /** A day, or the interval whose last day is the due date. */
  | { readonly kind: 'period'; readonly period: Period }
  /** Several days: "vào cuối tháng 9 và tháng 12 năm 2026". */
  | { readonly kind: 'days'; readonly days: readonly IsoDate[] }
  /** Comes back; `days` are the known due days ("trước ngày 16 của tháng cuối quý"), empty for "hằng tuần". */
  | {
      readonly kind: 'recurring';
      readonly recurrences: readonly Recurrence[];
      readonly days: readonly IsoDate[];
    }
  /** After an event, or as other plans say: no day. */
  | { readonly kind: 'condition' };

export interface Deadline {
  /** The printed words, always. */
  readonly text: string;
  /** The rule that read them, in kebab case: "quarter", "before-day", "heading-period". */
  readonly rule: string;
  readonly meaning: DeadlineMeaning;
  /** False when it was taken from a heading. */
  readonly stated: boolean;
}

/** Every known due day, in order; empty when the words name none. */
export function dueDatesOf(deadline: Deadline | null): readonly IsoDate[] {
  if (deadline === null) return [];
  switch (deadline.meaning.kind) {
    case 'period':
      return [deadline.meaning.period.to];
    case 'days':
    case 'recurring':
      return deadline.meaning.days;
    case 'condition':
      return [];
  }
}

/** The first known due day. */
export function dueDateOf(deadline: Deadline | null): IsoDate | null {
  return dueDatesOf(deadline)[0] ?? null;
}

const OFTEN: ReadonlySet<Recurrence> = new Set(['daily', 'weekly', 'monthly', 'continuous']);

/** Whether the work comes back every month or oftener: that one of its days is over says nothing of the work. */
export function comesBackOften(deadline: Deadline | null): boolean {
  const meaning = deadline?.meaning;
  return meaning?.kind === 'recurring' && meaning.recurrences.every((recurrence) => OFTEN.has(recurrence));
}

/** The due day that counts on a day: the first known one; of what comes back often the next, null after the last. */
export function dueDateOn(deadline: Deadline | null, on: IsoDate): IsoDate | null {
  if (!comesBackOften(deadline)) return dueDateOf(deadline);
  return dueDatesOf(deadline).find((day) => day >= on) ?? null;
}
