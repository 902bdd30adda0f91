import type { Citation } from '../directive/citation.ts';
import type { Directive } from '../directive/directive.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Cell } from '../directive/passage.ts';
import type { Task } from '../directive/task.ts';
import type { TaskProgress } from '../register/task-progress.ts';
import type { TaskRole } from '../retrieval/evidence.ts';
import type { HeadPart } from '../retrieval/head-asked.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';

export const ANSWER_KINDS = [
  'tasks',
  'passages',
  'document',
  'count',
  'indicators',
  'clarify',
  'none',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export type { TaskRole } from '../retrieval/evidence.ts';

/**
 * Where a task stands on a day: by its deadline alone while it is not reported done or no longer in force. One that is
 * put off, or that nobody reported on, stands as its deadline says.
 */
export type TaskStanding =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'due-today' }
  | { readonly kind: 'running'; readonly daysLeft: number }
  | { readonly kind: 'recurring' }
  | { readonly kind: 'no-date' }
  /** `lateBy` in days after the due day, 0 in time; null without a due day. */
  | { readonly kind: 'done'; readonly lateBy: number | null }
  | { readonly kind: 'void' };

/** One row of a list of tasks. It cannot be made without its citation. */
export interface TaskLine {
  /** 1, 2, … through the whole answer: what "/nguon 3" means. */
  readonly number: number;
  readonly task: Task;
  readonly role: TaskRole | null;
  /** The due day that this line is about (a recurring task has several), or null. */
  readonly due: IsoDate | null;
  readonly standing: TaskStanding;
  /** What was reported; null where nobody has reported on anything. */
  readonly progress: TaskProgress | null;
  readonly citation: Citation;
}

/** The blocks of an answer. Every kind that states a fact holds its citations. */
export type Block =
  | { readonly kind: 'task-list'; readonly heading: string | null; readonly lines: readonly TaskLine[] }
  | {
      readonly kind: 'quote';
      readonly sentence: string;
      readonly context: string | null;
      readonly number: number;
      readonly citation: Citation;
      /** Other places that say the same word for word; absent where there are none. */
      readonly alsoIn?: readonly [Citation, ...Citation[]];
    }
  /** A row of a table: each cell under the words that head its column. */
  | {
      readonly kind: 'table-row';
      readonly cells: readonly [Cell, ...Cell[]];
      readonly context: string | null;
      readonly number: number;
      readonly citation: Citation;
      /** Other places that say the same word for word; absent where there are none. */
      readonly alsoIn?: readonly [Citation, ...Citation[]];
    }
  | {
      readonly kind: 'document-card';
      readonly directive: Directive;
      /** What of it is asked for, which is shown first and with its subject alone; absent where all of it is shown. */
      readonly asked?: readonly [HeadPart, ...HeadPart[]];
      readonly number: number;
      readonly citation: Citation;
    }
  | {
      readonly kind: 'count';
      readonly sentence: string;
      readonly citations: readonly [Citation, ...Citation[]];
    }
  | {
      readonly kind: 'ranking';
      readonly rows: readonly { readonly name: string; readonly count: number }[];
      readonly citations: readonly [Citation, ...Citation[]];
    }
  | {
      readonly kind: 'indicator-list';
      readonly lines: readonly {
        readonly number: number;
        readonly indicator: Indicator;
        readonly citation: Citation;
      }[];
    }
  | { readonly kind: 'fact'; readonly sentence: string; readonly number: number; readonly citation: Citation }
  /** Words that state nothing about the directives: what was left out, how to get it, what cannot be answered. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'choice'; readonly text: string; readonly options: readonly string[] };

export interface Answer {
  readonly question: string;
  readonly asOf: IsoDate;
  readonly language: 'vi' | 'en';
  readonly kind: AnswerKind;
  /** True where nothing surely answers (`kind` is `none`), and what is nearest is shown. */
  readonly isPartial: boolean;
  /** "Sở Khoa học và Công nghệ · chủ trì · Quý III/2026", or null when nothing was to be understood. */
  readonly understood: string | null;
  readonly blocks: readonly Block[];
  /** Plain sentences about the answer: implied deadlines, rows left out, documents without a number. */
  readonly notes: readonly string[];
}
