import type { AskedOwn } from './ask-own.ts';
import type { OwnCounts } from './count-own.ts';
import type { SearchRow } from './measure-search.ts';
import type { SplitTaskQuestion, TaskQuestionCounts } from './tasks/count-task-questions.ts';
import type { SplitDirective, TaskCounts } from './tasks/count-tasks.ts';

/** What searches find on one benchmark. */
export interface SearchSection {
  readonly benchmark: string;
  readonly passages: number;
  readonly rows: readonly SearchRow[];
}

/** What became of the questions of one set. */
export interface OwnSection {
  readonly set: string;
  readonly counts: readonly OwnCounts[];
  readonly unwanted: readonly AskedOwn[];
}

/** How the tasks of the directives of one set were read. */
export interface TaskSection {
  readonly set: string;
  readonly counts: readonly TaskCounts[];
  readonly directives: readonly SplitDirective[];
}

/** How the questions about the tasks of one set were answered. */
export interface TaskQuestionSection {
  readonly set: string;
  readonly counts: readonly TaskQuestionCounts[];
  readonly asked: readonly SplitTaskQuestion[];
}

/** Everything that one run measured. */
export interface Evaluation {
  /** Empty where no tasks were wanted. */
  readonly tasks: readonly TaskSection[];
  readonly taskQuestions: readonly TaskQuestionSection[];
  /** Empty where the own questions were not asked. */
  readonly own: readonly OwnSection[];
  readonly search: readonly SearchSection[];
}
