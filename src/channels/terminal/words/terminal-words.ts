import type { AnswerLabels } from '../../../answer/phrases/labels/answer-labels.ts';

/** The labels of an answer, and what only this channel says, in one language. */
export interface TerminalWords extends AnswerLabels {
  /** Under a list that is cut: how many rows are left, and how to see them. */
  readonly moreRows: (count: number) => string;
}
