import type { Owner } from '../../directive/agency.ts';
import type { Deadline } from '../../directive/deadline.ts';
import type { SourceSpan } from '../../directive/source.ts';
import type { Task } from '../../directive/task.ts';

/** A task as a table or a sentence gives it, before its key, authority and quote are made. */
export interface TaskDraft {
  readonly part: number;
  readonly locator: string;
  readonly origin: Task['origin'];
  readonly ordinal: string | null;
  readonly group: string | null;
  readonly task: string;
  readonly deliverable: string | null;
  readonly lead: readonly Owner[];
  readonly coordinate: readonly Owner[];
  readonly deadline: Deadline | null;
  /** Words that stand for a deadline but that no rule reads, or null. */
  readonly unreadDeadline: string | null;
  readonly spans: readonly SourceSpan[];
}
