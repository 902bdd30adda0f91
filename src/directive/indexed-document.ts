import type { Directive } from './directive.ts';
import type { Indicator } from './indicator.ts';
import type { Passage } from './passage.ts';
import type { Provision } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Task } from './task.ts';

/**
 * What a passage is found by. The first three are syllables joined by single spaces: lower case, NFC, with their marks,
 * short forms spelled out.
 */
export interface SearchText {
  /** Of the passage itself. */
  readonly words: string;
  /** Of the headings above it. */
  readonly headings: string;
  /** Of what names its document: number, kind, subject; and of its locator. */
  readonly document: string;
  /** The plain text to embed: the heading just above it and the passage, NFC, white space collapsed. */
  readonly meaning: string;
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
