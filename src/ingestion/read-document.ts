import type { Directive } from '../directive/directive.ts';
import type { Note } from '../directive/note.ts';
import type { FramePart } from '../directive/passage.ts';
import type { Provision } from '../directive/provision.ts';
import type { SourceSpan } from '../directive/source.ts';

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
  /** The footnotes of `footnotes`; absent where there are none. */
  readonly notes?: readonly ReadFootnote[];
}

/** A footnote of a provision. */
export interface ReadFootnote {
  /** Its words, clean, without the mark. */
  readonly text: string;
  /** Where it stands in the file, its mark included. */
  readonly spans: readonly SourceSpan[];
  /** Where in the file the mark stands that points to it. */
  readonly markAt: number;
}

/** Lines of head or foot that are no provisions: whom a part is addressed to, who signed it, … */
export interface FrameLines {
  readonly part: number;
  readonly kind: FramePart;
  readonly sourced: SourcedText;
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
  readonly frame: readonly FrameLines[];
  readonly notes: readonly Note[];
}
