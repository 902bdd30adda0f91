import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';

/** What the audit log tells of. */
export const AUDIT_ACTIONS = [
  'person-invited',
  'person-admitted',
  'person-linked',
  'person-changed',
  'person-removed',
  'code-locked',
  'progress-reported',
  'progress-withdrawn',
  'tasks-followed',
  'group-admitted',
  'group-dismissed',
  'subscribed',
  'unsubscribed',
  'reindexed',
  'exported',
  'backed-up',
  'restored',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit log: who did what to whom or what, and when. */
export interface AuditEntry {
  readonly at: Instant;
  /** Null for what was done at the machine itself, or by the program. */
  readonly by: PersonId | null;
  readonly action: AuditAction;
  /** What it was done to: a person's id, a task's key, a chat ("telegram:123"), the name of a file. */
  readonly subject: string;
  /** In short, for people to read; no text of messages, no codes. Empty where there is nothing to add. */
  readonly detail: string;
}
