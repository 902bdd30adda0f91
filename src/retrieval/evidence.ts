import type { Directive } from '../directive/directive.ts';
import type { Indicator } from '../directive/indicator.ts';
import type { Passage } from '../directive/passage.ts';
import type { Reference } from '../directive/reference.ts';
import type { Quote } from '../directive/source.ts';
import type { Task } from '../directive/task.ts';
import type { AskedAgency, AskedDocument, AskedPlace } from '../question/question.ts';
import type { NationalClass } from '../register/national-class.ts';
import type { TaskProgress } from '../register/task-progress.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import type { HeadPart } from './head-asked.ts';

/** How the agency asked about stands to a task: it leads it, is named as coordinating, or belongs to a group that is named. */
export type TaskRole = 'lead' | 'coordinate' | 'member';

/** A task of the table that a question selects. */
export interface TaskHit {
  readonly task: Task;
  /** Null when the question names no agency. */
  readonly role: TaskRole | null;
  /** The first known due day: the one that decides the period and the state. */
  readonly due: IsoDate | null;
  /** Where it stands by what was reported; null where nobody has reported on anything. */
  readonly progress: TaskProgress | null;
}

/** A further day of a task with several days ("cuối tháng 9 và tháng 12") that lies in the period asked for. */
export interface FurtherDay {
  readonly task: Task;
  readonly day: IsoDate;
}

/** Rows that the question also touches but that were not listed, and why. */
export const OMISSIONS = ['member', 'group-led', 'no-date', 'replaced', 'overdue', 'finished'] as const;
export type Omission = (typeof OMISSIONS)[number];
export interface Omitted {
  readonly reason: Omission;
  readonly count: number;
}

/** Rows of the task table, led ones first, each part by due day; never cut off. */
export interface TaskSelection {
  readonly hits: readonly TaskHit[];
  readonly further: readonly FurtherDay[];
  readonly omitted: readonly Omitted[];
}

/** How many tasks are of each class of the national reports on a day; with the two that are none, they add up to all. */
export interface ClassCounts {
  readonly of: { readonly [K in NationalClass]: number };
  /** Of the two open classes: tasks that nobody has reported on. */
  readonly unreported: { readonly [K in 'open-in-time' | 'open-late']: number };
  /** Tasks without a day they are due, and how many of these are done. */
  readonly undated: { readonly all: number; readonly done: number };
  readonly void: number;
  readonly all: number;
}

/** A sentence, table row or short provision that answers, with its place in the source. */
export interface FactHit {
  readonly passage: Passage;
  /** The sentence as printed. */
  readonly sentence: string;
  readonly quote: Quote;
  /** 0 to 1: how much of the question it covers. */
  readonly coverage: number;
  /** How surely it answers, the logarithm of the odds; of a whole section or a line of the head, its coverage. For ranking. */
  readonly score: number;
  /** Other passages that say the same word for word, with the words there; cited with it. */
  readonly alsoIn: readonly { readonly passage: Passage; readonly quote: Quote }[];
}

/** One of several things that a question asks for, and what tells it. */
export interface ToldPart {
  /** Its clause, as typed. */
  readonly clause: string;
  /** Null where the documents do not tell it. */
  readonly fact: FactHit | null;
  /** Whether it is not told surely: the fact is only what is nearest. */
  readonly isNearest: boolean;
}

/** Why nothing is answered. */
export type Reason =
  | { readonly kind: 'unknown-agency'; readonly agency: AskedAgency; readonly near: readonly string[] }
  | { readonly kind: 'unknown-document'; readonly document: AskedDocument }
  | { readonly kind: 'no-task'; readonly known: number }
  | { readonly kind: 'impossible-period'; readonly printed: string }
  /** The document named has no such places. */
  | {
      readonly kind: 'no-place';
      readonly places: readonly AskedPlace[];
      readonly directive: Directive;
    }
  | { readonly kind: 'no-row'; readonly ordinal: string }
  | { readonly kind: 'no-relation'; readonly directive: Directive | null }
  | { readonly kind: 'no-indicators' }
  /** The head and foot of a document do not say it. */
  | { readonly kind: 'not-said'; readonly directive: Directive; readonly parts: readonly HeadPart[] }
  | { readonly kind: 'not-in-corpus' }
  | { readonly kind: 'empty-corpus' }
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'small-talk' }
  | { readonly kind: 'help' };

/** What was found for a question. */
export type Evidence =
  /** With `isBeyond` nothing is due as soon as asked: these come next. */
  | ({
      readonly kind: 'tasks';
      readonly documents: readonly Directive[];
      readonly isBeyond?: true;
    } & TaskSelection)
  /** What stands at places of a document: its tasks, in its order, the words of those without, of which `left` are not shown; and those it lacks. */
  | ({
      readonly kind: 'place';
      readonly directive: Directive;
      readonly facts: readonly FactHit[];
      readonly left: number;
      readonly missing: readonly AskedPlace[];
    } & TaskSelection)
  | { readonly kind: 'one-task'; readonly hits: readonly TaskHit[] }
  | ({
      readonly kind: 'count';
      readonly documents: readonly Directive[];
      /** The title under which the rows stand, where that was named. */
      readonly where?: string;
    } & TaskSelection)
  /** How tasks stand, counted: `hits` are those in the state asked for (none where all four classes are), `all` what was counted. */
  | {
      readonly kind: 'classes';
      readonly documents: readonly Directive[];
      readonly classes: ClassCounts;
      readonly all: readonly TaskHit[];
      readonly hits: readonly TaskHit[];
    }
  | {
      readonly kind: 'ranking';
      readonly rows: readonly { readonly name: string; readonly hits: readonly TaskHit[] }[];
    }
  | {
      readonly kind: 'document';
      readonly directive: Directive;
      /** The passage that bears the document's name; its quote holds the lines of head and foot that are asked for as well. */
      readonly head: Passage;
      /** The tasks it assigns; null when only its head is asked for. */
      readonly hits: readonly TaskHit[] | null;
      /** What of its head is asked for; empty where all of it is. */
      readonly asked: readonly HeadPart[];
      readonly replaces: readonly Reference[];
      readonly replacedBy: readonly Reference[];
    }
  /** Every document of the corpus, each with the passage that bears its name. */
  | {
      readonly kind: 'corpus';
      readonly documents: readonly { readonly directive: Directive; readonly head: Passage }[];
    }
  | { readonly kind: 'mentions'; readonly printed: string; readonly references: readonly Reference[] }
  | { readonly kind: 'relations'; readonly references: readonly Reference[] }
  /** With `isPartial` the facts are not what was asked for, only what is nearest to it. */
  | { readonly kind: 'facts'; readonly facts: readonly FactHit[]; readonly isPartial: boolean }
  /** What tells each of the things that a question asks for; `isPartial` where one of them is not told surely. */
  | { readonly kind: 'parts'; readonly parts: readonly ToldPart[]; readonly isPartial: boolean }
  /** How a matter stands: the tasks on it that are shown, of so many, and the sentences that tell most of it. */
  | {
      readonly kind: 'matter';
      readonly hits: readonly TaskHit[];
      readonly tasks: number;
      readonly facts: readonly FactHit[];
      /** Whether the first of the tasks is this matter itself, and not only on it: then tasks come before sentences. */
      readonly isOfTasks: boolean;
    }
  | {
      readonly kind: 'indicators';
      readonly indicators: readonly Indicator[];
      readonly total: number;
      /** Whether only met (not met) ones were chosen. */
      readonly met: boolean | null;
    }
  | { readonly kind: 'clarify'; readonly printed: string; readonly options: readonly string[] }
  /** Documents of which a question may mean each. */
  | { readonly kind: 'which-document'; readonly directives: readonly Directive[] }
  | { readonly kind: 'nothing'; readonly reason: Reason };
