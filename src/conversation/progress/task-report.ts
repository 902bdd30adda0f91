import type { Task } from '../../directive/task.ts';
import type { Evidence, ReportedState } from '../../register/progress-event.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';

/** What a person says of a task, whichever task it is. */
export interface Reported {
  readonly state: ReportedState;
  /** Whole per cent, 0 to 100, or null where none was said. */
  readonly percent: number | null;
  /** The day it came to stand so; the day of writing where none was said. */
  readonly on: IsoDate;
  /** Further words as typed, or null. */
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
}

/** A report about one task, as it was understood; nothing is written yet. */
export interface TaskReport extends Reported {
  readonly task: Task;
}

/** Why a report is not taken. */
export type ReportRefusal =
  /** Not the form of Nghị định 30/2020: number, "/", kind-agency. */
  | { readonly kind: 'bad-number'; readonly printed: string }
  | { readonly kind: 'no-such-day'; readonly printed: string }
  | { readonly kind: 'future-day'; readonly day: IsoDate }
  /** "tháng trước": no day. */
  | { readonly kind: 'unclear-day'; readonly printed: string }
  | { readonly kind: 'percent-too-high'; readonly percent: number }
  /** 100 % and yet under way. */
  | { readonly kind: 'running-at-hundred' }
  /** Done, and yet less than 100 %. */
  | { readonly kind: 'done-below-hundred'; readonly percent: number }
  /** The answer shown last has no task on this line. */
  | { readonly kind: 'no-line'; readonly line: number }
  /** A line is meant, and no list of tasks was shown. */
  | { readonly kind: 'nothing-shown' }
  /** Several tasks were shown, and none is named. */
  | { readonly kind: 'which-line' }
  /** Words that fit no task. */
  | { readonly kind: 'no-task'; readonly words: string }
  /** A task is named, but not how it stands. */
  | { readonly kind: 'no-state' }
  /** An official reports for the own agency only; `own` is its name, null where the person has none. */
  | { readonly kind: 'other-agency'; readonly task: string; readonly own: string | null }
  /** The directives no longer hold it. */
  | { readonly kind: 'task-gone'; readonly task: string };

/** What a line of chat was read as. */
export type ReadReport =
  | { readonly kind: 'reports'; readonly reports: readonly TaskReport[] }
  /** It could be about any one of these: the same report about each. Never about two of them at once. */
  | { readonly kind: 'ambiguous'; readonly reports: readonly TaskReport[] }
  | { readonly kind: 'refused'; readonly reason: ReportRefusal }
  /** A question or anything else. */
  | { readonly kind: 'no-report' };
