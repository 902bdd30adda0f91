import type { Answer } from '../../answer/answer.ts';

/** What a typed line brings back. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leave' };

/** A conversation that remembers what was asked: a typed line in, a reply out. It throws a `Failure` with a sentence to show. */
export type Talk = (line: string) => Reply;
