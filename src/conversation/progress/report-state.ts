import type { TaskKey } from '../../directive/task.ts';
import type { ReportedState } from '../../register/progress-event.ts';
import { mayReport } from './may-report.ts';
import { otherAgency } from './other-agency.ts';
import type { ReportContext } from './report-context.ts';
import type { ReadReport } from './task-report.ts';

/** The report that a pressed button makes: this task stands so today. */
export function reportState(
  {
    task: key,
    title,
    state,
  }: { readonly task: TaskKey; readonly title: string; readonly state: ReportedState },
  { library, person, today }: Pick<ReportContext, 'library' | 'person' | 'today'>,
): ReadReport {
  const task = library.reader.tasks().find((each) => each.key === key);
  if (task === undefined) return { kind: 'refused', reason: { kind: 'task-gone', task: title } };
  if (!mayReport(person, task, library.agencies)) {
    return { kind: 'refused', reason: otherAgency(task, person, library.agencies) };
  }
  return {
    kind: 'reports',
    reports: [{ task, state, percent: null, on: today, note: null, evidence: [] }],
  };
}
