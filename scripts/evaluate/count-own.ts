import type { AskedOwn } from './ask-own.ts';
import { type QuestionKind, SPLITS, type Split } from './own-questions.ts';

/** How the answers to some questions turned out. Every question is counted in one of the last five. */
export interface OwnCounts {
  /** A kind, or "answerable" or "unanswerable" for all of them. */
  readonly kind: QuestionKind | 'answerable';
  readonly split: Split;
  readonly questions: number;
  /** Answered, and the words that answer are cited. */
  readonly right: number;
  /** Those of `right` that cite them first. */
  readonly rightFirst: number;
  /** Given as a partial finding that cites the words that answer. */
  readonly partialRight: number;
  /** Given as a partial finding of other words. */
  readonly partialOther: number;
  readonly refused: number;
  /** Stated something without the words that answer. */
  readonly wrong: number;
}

/** Counts by kind and half, and over all answerable questions of a half. */
export function countOwn(asked: readonly AskedOwn[]): OwnCounts[] {
  const kinds = [...new Set(asked.map(({ question }) => question.kind))];
  return SPLITS.flatMap((split) => {
    const half = asked.filter(({ question }) => question.split === split);
    const answerable = half.filter(({ question }) => question.kind !== 'unanswerable');
    const byKind = kinds.map((kind) => ({ kind, of: half.filter(({ question }) => question.kind === kind) }));
    return [...byKind, { kind: 'answerable' as const, of: answerable }]
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => ({ kind, split, ...countsOf(of) }));
  });
}

function countsOf(asked: readonly AskedOwn[]): Omit<OwnCounts, 'kind' | 'split'> {
  const count = (holds: (one: AskedOwn) => boolean) => asked.filter(holds).length;
  return {
    questions: asked.length,
    right: count(({ said, isCited }) => said === 'answered' && isCited),
    rightFirst: count(({ said, isCitedFirst }) => said === 'answered' && isCitedFirst),
    partialRight: count(({ said, isCited }) => said === 'partial' && isCited),
    partialOther: count(({ said, isCited }) => said === 'partial' && !isCited),
    refused: count(({ said }) => said === 'refused'),
    wrong: count(({ said, isCited }) => said === 'answered' && !isCited),
  };
}

/** True where the answer is the one that is wanted: the right words cited, or a refusal where nothing answers. */
export function isWanted({ question, said, isCited }: AskedOwn): boolean {
  return question.kind === 'unanswerable' ? said === 'refused' : said === 'answered' && isCited;
}
