import type { AnswerKind } from '../../src/answer/answer.ts';
import type { Expectation, OwnQuestion } from './own-questions.ts';
import { isSamePlace } from './same-words.ts';

/** How an answer stands to its question: it states something, states what is nearest only, or says that it cannot. */
export type Said = 'answered' | 'partial' | 'refused';

/** What an answer was worth. */
export interface Judgement {
  readonly said: Said;
  /** True where the answer cites the words that answer. */
  readonly isCited: boolean;
  /** True where its first citation is of those words. */
  readonly isCitedFirst: boolean;
}

/** What is read of an answer. */
export interface JudgedAnswer {
  readonly kind: AnswerKind;
  /** True where it says itself that it is not quite what was asked. */
  readonly isPartial: boolean;
  /** In the order of the answer. */
  readonly citations: readonly Expectation[];
}

/** Judges an answer by its citations: right where the quote of one holds, or is held by, an expected quote. */
export function judgeAnswer({ expected, all }: OwnQuestion, answer: JudgedAnswer): Judgement {
  const isCitedIn = (citations: readonly Expectation[]) => {
    const found = (wanted: Expectation) => citations.some((citation) => isOf(citation, wanted));
    return all === true ? expected.every(found) : expected.some(found);
  };
  const first = answer.citations.slice(0, 1);
  return {
    said: saidBy(answer),
    isCited: isCitedIn(answer.citations),
    isCitedFirst: expected.some((wanted) => first.some((citation) => isOf(citation, wanted))),
  };
}

function saidBy({ kind, isPartial }: JudgedAnswer): Said {
  if (isPartial) return 'partial';
  return kind === 'none' || kind === 'clarify' ? 'refused' : 'answered';
}

function isOf(citation: Expectation, wanted: Expectation): boolean {
  return citation.document === wanted.document && isSamePlace(citation.quote, wanted.quote);
}
