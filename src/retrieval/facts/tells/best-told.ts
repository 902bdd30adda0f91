import type { AnswerType } from './answer-type-patterns.ts';
import type { Beside } from './beside-told.ts';
import type { ToldValue } from './told-value.ts';

/** The best value of a type; of grade 0 where there is none. */
export interface Best extends Beside, ToldValue {
  readonly type: AnswerType;
}

/** Of the best values of several types the one beside which most of the question stands; there is one of each type. */
export function mainOf(best: readonly Best[]): Best {
  return best.reduce((a, b) => (b.beside > a.beside ? b : a));
}
