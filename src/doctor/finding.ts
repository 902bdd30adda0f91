/** What is looked at, in the order in which it is told. */
export type CheckName =
  | 'node'
  | 'database'
  | 'corpus'
  | 'agencies'
  | 'short-forms'
  | 'data'
  | 'index'
  | 'model'
  | 'vectors'
  | 'graphs'
  | 'register';

/** In order; worth mending, but questions are answered; nothing can be answered until it is mended. */
export type Verdict = 'good' | 'warning' | 'bad';

/** What one look found: a Vietnamese sentence, with what to do where it is not in order. */
export interface Finding {
  readonly check: CheckName;
  readonly verdict: Verdict;
  readonly message: string;
}
