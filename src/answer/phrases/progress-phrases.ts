import type { ProgressFilter } from '../../question/question.ts';
import type { ClassCounts } from '../../retrieval/evidence.ts';

/** What is said around reports of how tasks stand, in one language. */
export interface ProgressPhrases {
  readonly unreported: string;
  /** As an adjective of tasks: "đã hoàn thành". */
  readonly filter: { readonly [K in ProgressFilter]: string };
  /** The four classes of the national reports, and what is in none of them; the figures add up to all. */
  readonly classes: (counts: ClassCounts) => string;
  /** "hoàn thành ngày 20/9/2026": the state and its day, as printed. */
  readonly done: (day: string) => string;
  readonly running: string;
  readonly paused: (day: string) => string;
  readonly void: (day: string) => string;
  readonly overdue: {
    readonly summary: (facts: OverdueWords) => string;
    readonly heading: (agency: string | null, count: number, longest: number) => string;
    readonly none: (day: string) => string;
    readonly undated: (count: number) => string;
  };
  readonly percent: (percent: number) => string;
  /** A number of a document as evidence, its kind's name before it where its symbol tells one. */
  readonly document: (kind: string | null, number: string, day: string | null) => string;
  readonly labels: {
    readonly lead: string;
    readonly state: string;
    readonly evidence: string;
    readonly note: string;
    /** The report that counted until now. */
    readonly before: string;
  };
  readonly askToConfirm: (count: number) => string;
  readonly confirmHint: string;
  readonly ambiguous: string;
  readonly written: (count: number) => string;
  readonly undoHint: string;
  readonly refused: RefusalPhrases;
  readonly undone: {
    readonly withdrawals: (tasks: readonly string[]) => string;
    readonly 'too-late': string;
    readonly 'not-yours': string;
    readonly 'undone-already': string;
    readonly unknown: string;
  };
}

/** All that is overdue on a day; `shown` counts a task under each of its leads. `to` of the last bucket is infinite. */
export interface OverdueWords {
  readonly day: string;
  readonly count: number;
  readonly agencies: number;
  readonly buckets: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly shown: number;
}

/** Why a report is not taken, and what to do. */
export interface RefusalPhrases {
  readonly badNumber: (printed: string) => string;
  readonly noSuchDay: (printed: string) => string;
  readonly futureDay: (day: string) => string;
  readonly unclearDay: (printed: string) => string;
  readonly percentTooHigh: (percent: number) => string;
  readonly runningAtHundred: string;
  readonly doneBelowHundred: (percent: number) => string;
  readonly noLine: (line: number) => string;
  readonly nothingShown: string;
  readonly whichLine: string;
  readonly noTask: (words: string) => string;
  readonly noState: string;
  readonly otherAgency: (task: string, own: string | null) => string;
  readonly taskGone: (task: string) => string;
}
