import type { Directive } from './directive.ts';
import type { Indicator } from './indicator.ts';
import type { Passage } from './passage.ts';
import type { Provision } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Task } from './task.ts';

/** The words that a passage is found by, one string per column of the search index. */
export interface SearchText {
  /** Lower case, NFC, with tone marks. */
  readonly marked: string;
  /** Without tone marks. */
  readonly folded: string;
  /** The headings above it, without tone marks. */
  readonly headings: string;
  /** What names its document: number, kind, subject; without tone marks. */
  readonly document: string;
}

/** Everything the index keeps of one corpus document, before it is linked to the others. */
export interface IndexedDocument {
  readonly directive: Directive;
  /** The decoded file, NFC; all spans are into it. */
  readonly source: string;
  readonly provisions: readonly Provision[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly references: readonly Reference[];
  readonly passages: readonly { readonly passage: Passage; readonly search: SearchText }[];
}
