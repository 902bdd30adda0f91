import { SPLITS, type Split } from '../own-questions.ts';
import type { AskedTaskQuestion } from './ask-task-questions.ts';
import { TASK_QUESTION_KINDS, type TaskQuestionKind } from './task-question.ts';

/** A question of a corpus that is held out, or not. */
export interface SplitTaskQuestion {
  readonly split: Split;
  readonly asked: AskedTaskQuestion;
}

/** How the questions about tasks of one kind were answered. */
export interface TaskQuestionCounts {
  readonly split: Split;
  readonly kind: TaskQuestionKind;
  readonly questions: number;
  readonly right: number;
  /** Wanted tasks that the table holds, over all questions. */
  readonly held: number;
  readonly named: number;
  /** Rows that were shown, and those of them that were not wanted. */
  readonly rows: number;
  readonly wrong: number;
}

/** Counts by half and kind. */
export function countTaskQuestions(asked: readonly SplitTaskQuestion[]): TaskQuestionCounts[] {
  return SPLITS.flatMap((split) =>
    TASK_QUESTION_KINDS.map((kind) => ({
      split,
      kind,
      of: asked.filter((one) => one.split === split && one.asked.question.kind === kind),
    })),
  )
    .filter(({ of }) => of.length > 0)
    .map(({ split, kind, of }) => ({ split, kind, ...sums(of.map((one) => one.asked)) }));
}

function sums(asked: readonly AskedTaskQuestion[]): Omit<TaskQuestionCounts, 'split' | 'kind'> {
  const sum = (of: (one: AskedTaskQuestion) => number) => asked.reduce((total, one) => total + of(one), 0);
  return {
    questions: asked.length,
    right: sum(({ isRight }) => Number(isRight)),
    held: sum(({ held }) => held),
    named: sum(({ named }) => named),
    rows: sum(({ rows }) => rows),
    wrong: sum(({ wrong }) => wrong.length),
  };
}
