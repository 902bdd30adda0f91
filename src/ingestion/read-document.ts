import type { Directive } from '../directive/directive.ts';
import type { Note } from '../directive/note.ts';
import type { Provision } from '../directive/provision.ts';

/**
 * Clean text that remembers where it came from: `offsets[i]` is the place in the source file of `text[i]`
 * (UTF-16 units). A character that the file does not hold (a space put between two joined pieces) has the offset
 * of the character before it.
 */
export interface SourcedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A provision with the map from its words back to the file. `sourced.text` is `text`. */
export interface ReadProvision extends Provision {
  readonly sourced: SourcedText;
  /** Where the footnotes of `footnotes` stand in the file. */
  readonly footnoteSpans?: readonly { readonly start: number; readonly end: number }[];
}

/** A row of a table, joined over page breaks. */
export interface ReadRow {
  /** A group row ("I  NHIỆM VỤ TRỌNG TÂM …") heads the data rows after it. */
  readonly kind: 'group' | 'data';
  /** STT as printed without the full stop ("23", "I"), or null. */
  readonly ordinal: string | null;
  /** One per column of the header; an empty cell has empty text. For a group row the first non-empty cell after STT is its title. */
  readonly cells: readonly SourcedText[];
  /** The physical pieces of the row in the file, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface ReadTable {
  /** Index of the directive part it stands in. */
  readonly part: number;
  /** The locator of the provision or annex it stands under: "Phụ lục", "Phụ lục I", "mục II". */
  readonly locator: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Header words, one per column; empty strings when the table has no header. */
  readonly columns: readonly string[];
  readonly rows: readonly ReadRow[];
}

/** What reading one corpus file gives: everything later stages need, nothing derived yet. */
export interface ReadDocument {
  /** The decoded file, NFC. All offsets are into this. */
  readonly source: string;
  readonly directive: Directive;
  readonly provisions: readonly ReadProvision[];
  readonly tables: readonly ReadTable[];
  readonly notes: readonly Note[];
}
