import type { DirectiveKind, PartialDate } from './directive.ts';
import type { DocumentNumber } from './document-number.ts';
import type { Quote } from './source.ts';

/** căn cứ · thay thế · sửa đổi · thực hiện · ban hành kèm theo · nhắc tới */
export const RELATIONS = ['based-on', 'replaces', 'amends', 'implements', 'issued-with', 'mentions'] as const;
export type Relation = (typeof RELATIONS)[number];

/** That one directive names another. */
export interface Reference {
  readonly document: string;
  readonly part: number;
  readonly locator: string;
  readonly relation: Relation;
  readonly kind: DirectiveKind | null;
  readonly number: DocumentNumber;
  readonly date: PartialDate | null;
  /** File name without ending of the corpus document that is meant, or null when it is not there. */
  readonly target: string | null;
  readonly quote: Quote;
}
