import type { ReadDocument, ReadProvision } from '../read-document.ts';
import { headingText, partHeadings } from './place-tables.ts';

/** Words of a lead-in that stand among the headings. */
const LONGEST_LEAD = 60;
/** "Cụ thể:" says nothing without the sentence before it. */
const SHORTEST_LEAD = 4;

/** Headings above a provision, outermost first; a lead-in ("… bao gồm:") above it or before its siblings counts as one. */
export function headingsOf({ provisions, directive }: ReadDocument, provision: ReadProvision): string[] {
  const above: string[] = [];
  for (let at: ReadProvision | undefined = provision; at !== undefined; ) {
    const lead = leadBefore(provisions, at);
    if (lead !== null) above.unshift(lead);
    const parent: ReadProvision | undefined = provisions[at.parent ?? -1];
    const heading = parent === undefined ? null : asHeading(parent);
    if (heading !== null) above.unshift(heading);
    at = parent;
  }
  const part = directive.parts.find(({ index }) => index === provision.part);
  return [...(part === undefined ? [] : partHeadings(part)), ...above];
}

function asHeading(parent: ReadProvision): string | null {
  return parent.isHeading ? headingText(parent) : leadOf(headingText(parent));
}

/** Items that a plain paragraph may lead into; numbers at the top of a document follow its opening. */
const ITEMS: ReadonlySet<string> = new Set(['dash', 'plus', 'letter', 'parenthesis']);

/** "Công tác kiểm tra, giám sát:" over dashes: the plain paragraph nearest before an item, where it ends with a colon. */
function leadBefore(provisions: readonly ReadProvision[], item: ReadProvision): string | null {
  const isItem = ITEMS.has(item.level) || (item.parent !== null && item.level !== 'paragraph');
  if (!isItem) return null;
  for (let at = item.index - 1; at >= 0; at -= 1) {
    const before = provisions[at];
    if (before === undefined || before.part !== item.part || before.index === item.parent) return null;
    if (before.parent !== item.parent) continue;
    if (before.isHeading) return null;
    if (before.level === 'paragraph') return leadOf(before.text);
  }
  return null;
}

/** A text that ends with a colon; of a long one as many of its last sentences as fit. */
function leadOf(text: string): string | null {
  if (!text.endsWith(':')) return null;
  if (countOf(text) <= LONGEST_LEAD) return text;
  const starts = Array.from(text.matchAll(/[.;]\s+(?=\p{Lu})/gu), (match) => match.index + match[0].length);
  const start = starts.find((at) => countOf(text.slice(at)) <= LONGEST_LEAD);
  return start === undefined || countOf(text.slice(start)) < SHORTEST_LEAD ? null : text.slice(start);
}

function countOf(text: string): number {
  return text.split(' ').length;
}
