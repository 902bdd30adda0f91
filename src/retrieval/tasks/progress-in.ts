import type { TaskKey } from '../../directive/task.ts';
import type { ProgressFilter } from '../../question/question.ts';
import type { NationalClass } from '../../register/national-class.ts';
import { nationalClassOf } from '../../register/national-class.ts';
import { type TaskProgress, UNREPORTED } from '../../register/task-progress.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import type { TaskHit } from '../evidence.ts';
import type { Library } from '../library.ts';

/** Where a task stands by what was reported; null where nobody has reported on anything. */
export function progressIn({ progress }: Pick<Library, 'progress'>, key: TaskKey): TaskProgress | null {
  return progress?.hasReports() === true ? progress.progressOf(key) : null;
}

/** True for a task that is not waited for on a day: done by then, or no longer asked for at all. */
export function isFinished(progress: TaskProgress | null, asOf: IsoDate): boolean {
  if (progress === null) return false;
  if (progress.state === 'void') return true;
  return progress.doneOn !== null && progress.doneOn <= asOf;
}

/** The class of the national reports on a day: what was done later was open on it. */
export function classOn(
  { progress, due }: Pick<TaskHit, 'progress' | 'due'>,
  asOf: IsoDate,
): NationalClass | null {
  const known = progress ?? UNREPORTED;
  const isDone = known.doneOn !== null && known.doneOn <= asOf;
  return nationalClassOf({ ...known, doneOn: isDone ? known.doneOn : null }, due, asOf);
}

/** Whether a task stands as a question asks. */
export function standsAs(
  hit: Pick<TaskHit, 'progress' | 'due'>,
  wanted: ProgressFilter | null,
  asOf: IsoDate,
): boolean {
  const { state } = hit.progress ?? UNREPORTED;
  switch (wanted) {
    case null:
    case 'any':
      return true;
    case 'done':
      return state === 'done' && isFinished(hit.progress, asOf);
    case 'running':
    case 'paused':
    case 'void':
      return state === wanted;
    case 'no-report':
      return state === 'unreported';
    case 'open':
      return !isFinished(hit.progress, asOf);
    case 'done-in-time':
    case 'done-late':
    case 'open-in-time':
    case 'open-late':
      return classOn(hit, asOf) === wanted;
  }
}
