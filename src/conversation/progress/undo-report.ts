import { type Instant, millisecondsOf } from '../../register/instant.ts';
import type { PersonId } from '../../register/person.ts';
import type {
  EventId,
  ProgressEvent,
  ProgressReport,
  ProgressWithdrawal,
} from '../../register/progress-event.ts';

/** How long a report can be taken back, in milliseconds. */
export const UNDO_MS = 10 * 60_000;

/** The withdrawals to be written, with what they take back; or why there are none. */
export type Undone =
  | {
      readonly kind: 'withdrawals';
      readonly events: readonly ProgressWithdrawal[];
      readonly reports: readonly ProgressReport[];
    }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'undone-already' }
  | { readonly kind: 'unknown' };

/** Who takes back, when, what names new events, and everything that was reported. */
export interface Undoing {
  readonly events: readonly ProgressEvent[];
  readonly person: PersonId;
  readonly at: Instant;
  readonly newId: () => string;
}

/**
 * Takes a report back, with those that were confirmed together with it: only the person who wrote it, within ten
 * minutes. Afterwards a new report corrects.
 */
export function undoReport(id: string, { events, person, at, newId }: Undoing): Undone {
  const reports = events.filter((event) => event.kind === 'report');
  const report = reports.find((event) => event.id === id);
  if (report === undefined) return { kind: 'unknown' };
  if (report.by !== person) return { kind: 'not-yours' };
  const withdrawn = new Set(
    events.flatMap((event) => (event.kind === 'withdrawal' ? [event.withdraws] : [])),
  );
  if (withdrawn.has(report.id)) return { kind: 'undone-already' };
  if (millisecondsOf(at) - millisecondsOf(report.at) > UNDO_MS) return { kind: 'too-late' };
  const together = reports.filter(
    (event) => event.by === person && event.at === report.at && !withdrawn.has(event.id),
  );
  return {
    kind: 'withdrawals',
    reports: together,
    events: together.map(({ id: withdraws, task }) => ({
      kind: 'withdrawal',
      id: newId() as EventId,
      task,
      by: person,
      at,
      withdraws,
    })),
  };
}
