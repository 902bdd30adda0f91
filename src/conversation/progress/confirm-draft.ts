import type { Task } from '../../directive/task.ts';
import type { Instant } from '../../register/instant.ts';
import type { Person } from '../../register/person.ts';
import type { EventId, ProgressReport } from '../../register/progress-event.ts';
import { mayReport } from './may-report.ts';
import { otherAgency } from './other-agency.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportRefusal } from './task-report.ts';

/** Events to be written, each with its task; or why none is. */
export type Confirmed =
  | {
      readonly kind: 'events';
      readonly events: readonly { readonly event: ProgressReport; readonly task: Task }[];
    }
  | { readonly kind: 'refused'; readonly reason: ReportRefusal };

/** Who confirms, when, with which tasks, and what names new events. */
export interface Confirming {
  readonly library: ReportContext['library'];
  readonly person: Person;
  readonly at: Instant;
  readonly newId: () => string;
}

/**
 * The events of a draft that its author confirms. Tasks are looked up again by key, and so is what the person may:
 * both can have changed since. All or none.
 */
export function confirmDraft(
  { reports }: ReportDraft,
  { library, person, at, newId }: Confirming,
): Confirmed {
  const byKey = new Map(library.reader.tasks().map((task) => [task.key, task]));
  const events: { event: ProgressReport; task: Task }[] = [];
  for (const { task: key, title, ...reported } of reports) {
    const task = byKey.get(key);
    if (task === undefined) return { kind: 'refused', reason: { kind: 'task-gone', task: title } };
    if (!mayReport(person, task, library.agencies)) {
      return { kind: 'refused', reason: otherAgency(task, person, library.agencies) };
    }
    const id = newId() as EventId;
    events.push({ task, event: { kind: 'report', id, task: key, by: person.id, at, ...reported } });
  }
  return { kind: 'events', events };
}
