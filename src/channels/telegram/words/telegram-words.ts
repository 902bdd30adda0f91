import type { AnswerLabels } from '../../../answer/phrases/labels/answer-labels.ts';

/** The labels of an answer, and what only this channel says, in one language. */
export interface TelegramWords extends AnswerLabels {
  /** "Trang 2/5": under a part of a long answer. Pages count from 1. */
  readonly page: (page: number, pages: number) => string;
  /** Behind the heading of a list that goes on from the page before. */
  readonly continued: string;
  /** On a button that shows the source of a line; null where the answer has one line only. */
  readonly sourceButton: (line: number | null) => string;
  /** On a button that reports on a line. */
  readonly reportButton: (line: number | null) => string;
  /** Behind the first owners of a long list. */
  readonly moreOwners: (count: number) => string;
  /** Behind the first sources of many. */
  readonly moreSources: (count: number) => string;
}
