import type { DirectiveKind } from '../../directive/directive.ts';

/** A document told by what it is: its kind and the words that say which one. */
export interface Description {
  readonly kind: DirectiveKind;
  /** The words behind the kind, piece by piece in their order; a piece in each way that it can be said. */
  readonly pieces: readonly (readonly [string, ...string[]])[];
}

/** What descriptions are told by: how well they fit the documents of the corpus, and those that it only mentions. */
export interface DescribedDocuments {
  /**
   * The documents (file names without ending) that a description fits clearly better than all others: one, or several that
   * it fits as well. None where no document of the corpus fits, or where one that is only mentioned fits as well.
   */
  fitting(description: Description): readonly string[];
}
