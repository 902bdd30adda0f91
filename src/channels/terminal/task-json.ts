import type { TaskLine, TaskRole, TaskStanding } from '../../answer/answer.ts';
import type { Owner } from '../../directive/agency.ts';
import type { Citation } from '../../directive/citation.ts';
import { type Deadline, dueDateOf, dueDatesOf } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import type { Evidence } from '../../register/progress-event.ts';
import type { TaskProgress } from '../../register/task-progress.ts';

/** A deadline for other programs: `due` the first known day, `dueDates` all, `recurrence` how often it comes back. */
export interface DeadlineJson {
  readonly text: string;
  readonly due: string | null;
  readonly dueDates: readonly string[];
  readonly recurrence: string | null;
  readonly stated: boolean;
}

/** What was last reported of a task. `state` is "unreported" where nobody did; then all else is null. */
export interface ProgressJson {
  readonly state: TaskProgress['state'];
  readonly percent: number | null;
  /** The day it came to stand so. */
  readonly on: string | null;
  /** The day it was done. */
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  readonly reportedAt: string | null;
}

/** A task for other programs. `role` only in an answer to a question that names an agency. */
export interface TaskJson {
  readonly key: string;
  readonly document: string;
  readonly documentNumber: string | null;
  readonly documentLabel: string;
  readonly locator: string;
  readonly group: string | null;
  readonly task: string;
  readonly deliverable: string | null;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly deadline: DeadlineJson | null;
  readonly status: TaskStanding['kind'];
  /** Only where anybody has reported on any task. */
  readonly progress?: ProgressJson;
  readonly quote: string;
  readonly role?: TaskRole;
}

/** The JSON of one task, as the line of a list shows it. */
export function taskJson(
  task: Task,
  citation: Citation,
  line: Pick<TaskLine, 'role' | 'standing' | 'progress'>,
): TaskJson {
  return {
    key: task.key,
    document: task.document,
    documentNumber: citation.documentNumber,
    documentLabel: citation.label,
    locator: task.locator,
    group: task.group,
    task: task.task,
    deliverable: task.deliverable,
    lead: task.lead.map(ownerName),
    coordinate: task.coordinate.map(ownerName),
    deadline: deadlineJson(task.deadline),
    status: line.standing.kind,
    ...(line.progress === null ? {} : { progress: progressJson(line.progress) }),
    quote: task.quote.text,
    ...(line.role === null ? {} : { role: line.role }),
  };
}

function progressJson({ state, percent, doneOn, report }: TaskProgress): ProgressJson {
  return {
    state,
    percent,
    on: report?.on ?? null,
    doneOn,
    note: report?.note ?? null,
    evidence: report?.evidence ?? [],
    reportedAt: report?.at ?? null,
  };
}

function ownerName(owner: Owner): string {
  return owner.name;
}

function deadlineJson(deadline: Deadline | null): DeadlineJson | null {
  if (deadline === null) return null;
  const { meaning } = deadline;
  return {
    text: deadline.text,
    due: dueDateOf(deadline),
    dueDates: dueDatesOf(deadline),
    recurrence: meaning.kind === 'recurring' ? meaning.recurrences.join(', ') : null,
    stated: deadline.stated,
  };
}
