import type { SourceSpan } from './source.ts';

/** Layouts a and b of administrative documents: Phần → Chương → Mục → Điều → khoản → điểm, and I. → 1. → 1.1. → a) → dash. */
export const PROVISION_LEVELS = [
  'part',
  'phan',
  'chuong',
  'muc',
  'dieu',
  'roman',
  'arabic',
  'decimal',
  'parenthesis',
  'letter',
  'dash',
  'plus',
  'heading',
  'paragraph',
] as const;
export type ProvisionLevel = (typeof PROVISION_LEVELS)[number];

/** A node of the tree of a document. Children follow their parent (preorder). */
export interface Provision {
  /** Position in the document's list of provisions, from 0. */
  readonly index: number;
  readonly parent: number | null;
  /** Index of the `DirectivePart` it stands in. */
  readonly part: number;
  readonly level: ProvisionLevel;
  /** As printed: "II.", "1.1.", "a)", "-"; empty for a plain paragraph. */
  readonly label: string;
  /** Where it is, as one cites it: "Phần 1, mục VIII.1", "mục II.1.1.a", "Điều 2", "mục II.2, gạch đầu dòng 3". */
  readonly locator: string;
  readonly isHeading: boolean;
  /** Its own words, clean (no label, no emphasis marks, one line). */
  readonly text: string;
  /** The text of footnotes whose marks stand in it. */
  readonly footnotes: readonly string[];
  /** Where its own words (with the label) stand in the file. */
  readonly spans: readonly SourceSpan[];
}
