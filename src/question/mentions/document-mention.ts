import type { AskedDocument } from '../question.ts';
import type { Span } from '../question-text.ts';

/** A document named in a question, and where. */
export interface DocumentMention extends Span {
  readonly document: AskedDocument;
  /** "văn bản này": the one that was asked about before. */
  readonly isThis: boolean;
}
