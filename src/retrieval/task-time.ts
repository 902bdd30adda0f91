import { dueDatesOf } from '../directive/deadline.ts';
import type { Task } from '../directive/task.ts';
import type { Question } from '../question/question.ts';
import { addDays, type IsoDate, type Period } from '../vietnamese/calendar.ts';
import type { FurtherDay, TaskRole } from './evidence.ts';

/** Days ahead that count as "sắp đến hạn". */
export const SOON_DAYS = 14;

/** Whether a row is of the time and state asked for; else whether the answer says that it left it out. */
export type TimeVerdict = 'keep' | 'drop' | 'no-date' | 'overdue';

/** The days that the first due day must lie in; null for any. */
export function windowOf({ period, state, asOf }: Question): Period | null {
  const asked = period?.period ?? null;
  const soon = state === 'due-soon' || state === 'due';
  return asked === null && soon ? { from: asOf, to: addDays(asOf, SOON_DAYS) } : asked;
}

/** A task belongs to a period, and is overdue, by its first known due day. */
export function timeVerdict(
  due: IsoDate | null,
  role: TaskRole | null,
  { state, asOf }: Question,
  window: Period | null,
): TimeVerdict {
  if (state === 'no-deadline') return due === null ? 'keep' : 'drop';
  if (state === 'overdue') {
    return due !== null && due < asOf && (window === null || isWithin(due, window)) ? 'keep' : 'drop';
  }
  if (window === null) return 'keep';
  if (due === null) return role === 'member' ? 'drop' : 'no-date';
  if (isWithin(due, window)) return 'keep';
  return state !== null && due < asOf ? 'overdue' : 'drop';
}

/** Later days of tasks with several, where they lie in the period asked for. */
export function furtherDays(tasks: readonly Task[], window: Period): FurtherDay[] {
  return tasks
    .flatMap((task) =>
      dueDatesOf(task.deadline)
        .slice(1)
        .map((day) => ({ task, day })),
    )
    .filter(({ day }) => isWithin(day, window))
    .sort((a, b) => compareDue(a.day, b.day));
}

/** Earliest first, no date last; ties keep the order of the documents. */
export function compareDue(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function isWithin(day: IsoDate, { from, to }: Period): boolean {
  return from <= day && day <= to;
}
