import type { TaskKey } from '../../src/directive/task.ts';
import type { Instant } from '../../src/register/instant.ts';
import type { PersonId } from '../../src/register/person.ts';
import type { EventId, ProgressReport } from '../../src/register/progress-event.ts';
import { progressOf } from '../../src/register/task-progress.ts';
import type { ReportedProgress } from '../../src/retrieval/library.ts';
import { day } from './small-library.ts';

/** What was reported, by the keys of tasks; on 20 September 2026 where no day is given. */
type Reports = { readonly [key: string]: Partial<Omit<ProgressReport, 'on'>> & { readonly on?: string } };

/** Where tasks stand by these reports, as the register tells it. */
export function reported(reports: Reports): ReportedProgress {
  return {
    hasReports: () => Object.keys(reports).length > 0,
    progressOf: (key) => {
      const given = reports[key];
      return progressOf(given === undefined ? [] : [reportOf(key, given)]);
    },
  };
}

function reportOf(task: TaskKey, { on = '2026-09-20', ...given }: Reports[string]): ProgressReport {
  return {
    kind: 'report',
    id: `of-${task}` as EventId,
    task,
    by: 'p1' as PersonId,
    at: '2026-09-20T02:00:00.000Z' as Instant,
    state: 'running',
    percent: null,
    note: null,
    evidence: [],
    ...given,
    on: day(on),
  };
}
