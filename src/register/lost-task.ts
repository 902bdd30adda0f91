import type { Instant } from './instant.ts';
import type { ProgressEvent } from './progress-event.ts';
import type { TaskFingerprint } from './task-fingerprint.ts';

/** Reports whose task is gone from the corpus. */
export interface LostTask {
  /** As it was last seen. */
  readonly task: TaskFingerprint;
  /** When it was found to be gone. */
  readonly since: Instant;
  readonly events: readonly ProgressEvent[];
}
