import { dueDateOn } from '../directive/deadline.ts';
import type { Task } from '../directive/task.ts';
import type { TaskProgress } from '../register/task-progress.ts';
import { isFinished } from '../retrieval/tasks/progress-in.ts';
import { daysBetween, type IsoDate } from '../vietnamese/calendar.ts';
import type { TaskStanding } from './answer.ts';

/**
 * Where a task stands on a day: done or no longer in force where that is reported, else by its first known due day, and where
 * it comes back often by its next.
 * `progress` is null where nobody has reported on anything.
 */
export function standingOf(task: Task, asOf: IsoDate, progress: TaskProgress | null): TaskStanding {
  const due = dueDateOn(task.deadline, asOf);
  if (progress !== null && isFinished(progress, asOf)) return finished(progress, due);
  if (due === null) {
    return task.deadline?.meaning.kind === 'recurring' ? { kind: 'recurring' } : { kind: 'no-date' };
  }
  const days = daysBetween(asOf, due);
  if (days < 0) return { kind: 'overdue', days: -days };
  return days === 0 ? { kind: 'due-today' } : { kind: 'running', daysLeft: days };
}

function finished({ doneOn }: TaskProgress, due: IsoDate | null): TaskStanding {
  if (doneOn === null) return { kind: 'void' };
  return { kind: 'done', lateBy: due === null ? null : Math.max(0, daysBetween(due, doneOn)) };
}
