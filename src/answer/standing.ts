import { dueDateOf } from '../directive/deadline.ts';
import type { Task } from '../directive/task.ts';
import { daysBetween, type IsoDate } from '../vietnamese/calendar.ts';
import type { TaskStanding } from './answer.ts';

/** Where a task stands on a day, from its first known due day alone: nobody's report is known here. */
export function standingOf(task: Task, asOf: IsoDate): TaskStanding {
  const due = dueDateOf(task.deadline);
  if (due === null) {
    return task.deadline?.meaning.kind === 'recurring' ? { kind: 'recurring' } : { kind: 'no-date' };
  }
  const days = daysBetween(asOf, due);
  if (days < 0) return { kind: 'overdue', days: -days };
  return days === 0 ? { kind: 'due-today' } : { kind: 'running', daysLeft: days };
}
