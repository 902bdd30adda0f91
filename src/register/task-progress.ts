import type { IsoDate } from '../vietnamese/calendar.ts';
import type { ProgressEvent, ProgressReport, ReportedState } from './progress-event.ts';

/** Where a task stands by what was reported; "unreported" where nothing was, which does not say that nothing was done. */
export interface TaskProgress {
  readonly state: ReportedState | 'unreported';
  readonly percent: number | null;
  /** The day it was done, or null. */
  readonly doneOn: IsoDate | null;
  /** The report that counts: the last that was not taken back. */
  readonly report: ProgressReport | null;
}

/** A task that nobody reported on. */
export const UNREPORTED: TaskProgress = { state: 'unreported', percent: null, doneOn: null, report: null };

/** The outcome of a task's events, in the order in which they were written. */
export function progressOf(events: readonly ProgressEvent[]): TaskProgress {
  const withdrawn = new Set(
    events.flatMap((event) => (event.kind === 'withdrawal' ? [event.withdraws] : [])),
  );
  const reports = events.filter((event) => event.kind === 'report');
  const report = reports.findLast(({ id }) => !withdrawn.has(id));
  if (report === undefined) return UNREPORTED;
  const { state, percent, on } = report;
  return { state, percent, doneOn: state === 'done' ? on : null, report };
}
