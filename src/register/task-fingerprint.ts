import { dueDateOf } from '../directive/deadline.ts';
import type { Task, TaskKey } from '../directive/task.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import { fold } from '../vietnamese/fold.ts';

/** What tells a task from others when its key is gone: its place, its words and who answers for it. */
export interface TaskFingerprint {
  readonly key: TaskKey;
  /** `Directive.id`. */
  readonly document: string;
  /** `documentNumberKey`, or null where the document bears no number (or nobody has said which). */
  readonly documentNumber: string | null;
  readonly part: number;
  readonly locator: string;
  readonly ordinal: string | null;
  /** The words as printed. */
  readonly task: string;
  readonly deliverable: string | null;
  /** Ids of agencies and groups, folded names of unknown ones; sorted. */
  readonly lead: readonly string[];
  readonly due: IsoDate | null;
}

/** The fingerprint of a task as it stands. */
export function taskFingerprint(task: Task, documentNumber: string | null): TaskFingerprint {
  const { key, document, part, locator, ordinal, deliverable, lead } = task;
  const owners = lead.map((owner) => (owner.kind === 'unknown' ? fold(owner.name) : owner.id));
  return {
    key,
    document,
    documentNumber,
    part,
    locator,
    ordinal,
    task: task.task,
    deliverable,
    lead: owners.toSorted(),
    due: dueDateOf(task.deadline),
  };
}
