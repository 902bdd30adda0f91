import type { IsoDate } from '../vietnamese/calendar.ts';
import type { TaskProgress } from './task-progress.ts';

/** The four classes in which the state counts assigned tasks. */
export const NATIONAL_CLASSES = ['done-in-time', 'done-late', 'open-in-time', 'open-late'] as const;
export type NationalClass = (typeof NATIONAL_CLASSES)[number];

/** The class of a task on a day; null for one without a day it is due, and for one that is no longer asked for. */
export function nationalClassOf(
  progress: TaskProgress,
  due: IsoDate | null,
  asOf: IsoDate,
): NationalClass | null {
  if (due === null || progress.state === 'void') return null;
  if (progress.doneOn !== null) return progress.doneOn <= due ? 'done-in-time' : 'done-late';
  return asOf <= due ? 'open-in-time' : 'open-late';
}
