import type { ReadProvision } from '../read-document.ts';
import { readFields } from './task-fields.ts';

/** A provision with what stands under it. */
export interface ProseNode {
  readonly provision: ReadProvision;
  readonly parent: ProseNode | null;
  readonly children: readonly ProseNode[];
}

interface OpenNode extends ProseNode {
  readonly children: OpenNode[];
}

/** Longest title of what stands under it. */
const LONGEST_TITLE = 200;

/** Levels that divide a document: what stands before them does not lead into them. */
const DIVISIONS: ReadonlySet<string> = new Set(['part', 'phan', 'chuong', 'muc', 'dieu', 'roman', 'heading']);

/**
 * The provisions as trees. A plain line that holds only labels and values ("Cơ quan thực hiện: …") stands under the
 * item before it.
 */
export function proseTree(provisions: readonly ReadProvision[]): readonly ProseNode[] {
  const roots: OpenNode[] = [];
  const byIndex = new Map<number, OpenNode>();
  for (const provision of provisions) {
    const above = provision.parent === null ? null : (byIndex.get(provision.parent) ?? null);
    const siblings = above?.children ?? roots;
    const before = siblings.at(-1);
    const parent = before !== undefined && isFieldLine(provision) ? before : above;
    const node: OpenNode = { provision, parent, children: [] };
    byIndex.set(provision.index, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** The nodes above one, outermost first. */
export function ancestorsOf(node: ProseNode): ProseNode[] {
  return node.parent === null ? [] : [...ancestorsOf(node.parent), node.parent];
}

/** Whether a node divides the document ("I.", "Điều 2", a heading without a number). */
export function isDivision({ provision }: ProseNode): boolean {
  return DIVISIONS.has(provision.level);
}

/** Whether its words are a title of what stands under it, not a sentence. */
export function isTitle({ provision, children }: ProseNode): boolean {
  if (provision.isHeading) return true;
  return children.length > 0 && provision.text.length <= LONGEST_TITLE && !/[.;:]\s*$/u.test(provision.text);
}

function isFieldLine({ level, text }: ReadProvision): boolean {
  return level === 'paragraph' && readFields(text)?.before === '';
}
