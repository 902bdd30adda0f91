import type { TaskKey } from '../directive/task.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';

/** What a report can say of a task: under way, done, put off, no longer asked for. */
export const REPORTED_STATES = ['running', 'done', 'paused', 'void'] as const;
export type ReportedState = (typeof REPORTED_STATES)[number];

/** What shows that a report is true. */
export type Evidence =
  | { readonly kind: 'document'; readonly number: string; readonly date: IsoDate | null }
  | { readonly kind: 'link'; readonly url: string };

export type EventId = string & { readonly __eventId: true };

/** What somebody reported about a task. */
export interface ProgressReport {
  readonly kind: 'report';
  readonly id: EventId;
  readonly task: TaskKey;
  readonly by: PersonId;
  readonly at: Instant;
  readonly state: ReportedState;
  /** Whole per cent, 0 to 100, or null where none was said. */
  readonly percent: number | null;
  /** The day on which it came to stand so: for a task that is done, the day it was done. */
  readonly on: IsoDate;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}

/** A report taken back. */
export interface ProgressWithdrawal {
  readonly kind: 'withdrawal';
  readonly id: EventId;
  readonly task: TaskKey;
  readonly by: PersonId;
  readonly at: Instant;
  readonly withdraws: EventId;
}

/** Events are only ever added. */
export type ProgressEvent = ProgressReport | ProgressWithdrawal;
