import { type Cell, type Passage, rowWords } from '../../directive/passage.ts';
import { quoteOf, type SourceSpan, verbatim } from '../../directive/source.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { ReadDocument, ReadProvision, ReadRow, ReadTable } from '../read-document.ts';
import { framePassages } from './frame-passages.ts';
import { bearsNotesLast, longPassages, MOST_SYLLABLES } from './long-passages.ts';
import { headingsOf } from './passage-headings.ts';
import { headingText } from './place-tables.ts';
import { rowLocators } from './row-locator.ts';

/** What is shorter than this is read together with the items beside it, or with the heading over it alone. */
const SHORT_ITEM = 20;
const LONGEST_GROUP = 100;

type Draft = Omit<Passage, 'id' | 'document'>;

/**
 * The passages of a document: one per provision or piece of a long one, one per table row with its header words, and
 * last the lines of head and foot.
 */
export function makePassages(read: ReadDocument): Passage[] {
  const drafts = [
    ...groupsOf(read.provisions).flatMap((group) => provisionPassages(read, group)),
    ...read.tables.flatMap((table) => tablePassages(read, table)),
    ...framePassages(read),
  ];
  const document = read.directive.id;
  return drafts.map((draft, n) => ({ id: `${document}#${n}`, document, ...draft }));
}

/** "Cơ quan thực hiện: 04 Tổ giúp việc …" · "1. Công an tỉnh - Cơ quan thường trực …": a heading that says something by itself. */
const SAYS_SOMETHING = /:\s+\S|\p{Ll}\s[-–]\s+\p{Lu}\p{Ll}/u;

/**
 * Provisions that make one passage: each by itself, short neighbouring dashes together, a heading with the one short
 * line below it. Other headings with provisions below them make none, unless they say something by themselves.
 */
function groupsOf(provisions: readonly ReadProvision[]): ReadProvision[][] {
  const children = childrenOf(provisions);
  const groups: ReadProvision[][] = [];
  let field: ReadProvision | null = null;
  for (const provision of provisions) {
    const below = children.get(provision.index) ?? [];
    const isBareHeading = provision.isHeading && below.length > 0 && !SAYS_SOMETHING.test(provision.text);
    const group = groups[groups.length - 1];
    if (provision.text === '') continue;
    if (isBareHeading) {
      field = isField(provision, below, children) ? provision : null;
    } else if (field !== null && provision.parent === field.index) {
      groups.push([field, provision]);
    } else if (group !== undefined && goesWith(group, provision)) {
      group.push(provision);
    } else groups.push([provision]);
  }
  return groups;
}

type Children = ReadonlyMap<number, readonly ReadProvision[]>;

function childrenOf(provisions: readonly ReadProvision[]): Children {
  const children = new Map<number, ReadProvision[]>();
  for (const provision of provisions) {
    if (provision.parent === null) continue;
    const siblings = children.get(provision.parent);
    if (siblings === undefined) children.set(provision.parent, [provision]);
    else siblings.push(provision);
  }
  return children;
}

/** "d) Tổ giúp việc …" over nothing but "Cơ quan thực hiện: Sở Nội vụ". */
function isField(heading: ReadProvision, below: readonly ReadProvision[], children: Children): boolean {
  const [only, ...others] = below;
  if (only === undefined || others.length > 0 || children.has(only.index)) return false;
  return heading.label !== '' && isShort(only) && countOf(heading) <= LONGEST_GROUP;
}

/** A short dash beside short dashes. */
function goesWith(group: readonly ReadProvision[], provision: ReadProvision): boolean {
  const size = group.reduce((sum, one) => sum + countOf(one), countOf(provision));
  return (
    size <= LONGEST_GROUP &&
    [...group, provision].every(
      (one) => one.level === 'dash' && one.parent === provision.parent && isShort(one),
    )
  );
}

function isShort(provision: ReadProvision): boolean {
  return countOf(provision) <= SHORT_ITEM && provision.footnotes.length === 0;
}

function countOf({ text }: ReadProvision): number {
  return syllables(text).length;
}

function provisionPassages(read: ReadDocument, group: readonly ReadProvision[]): Draft[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const base = { part: first.part, headings: headingsOf(read, first) };
  if (others.length === 0 && !fitsOne(first)) return longPassages(read.source, first, base);
  const spans = group.flatMap((provision) => [
    ...provision.spans,
    ...(provision.notes ?? []).flatMap((note) => note.spans),
  ]);
  const text = group.map((provision) => [headingText(provision), ...provision.footnotes].join(' ')).join(' ');
  return [{ ...base, locator: groupLocator(group), text, quote: quoteOf(read.source, joined(spans, read)) }];
}

function fitsOne(provision: ReadProvision): boolean {
  const count = countOf(provision) + syllables(provision.footnotes.join(' ')).length;
  return count <= MOST_SYLLABLES && bearsNotesLast(provision);
}

/** In the order of the file; what only white space and emphasis part is one span. */
function joined(spans: readonly SourceSpan[], { source }: ReadDocument): SourceSpan[] {
  const whole: SourceSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && verbatim(source.slice(last.end, span.start)) === '') {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push(span);
  }
  return whole;
}

/** "mục 2, gạch đầu dòng 1" and "… 4" → "mục 2, gạch đầu dòng 1-4"; of a heading and the line below it where that is */
function groupLocator(group: readonly ReadProvision[]): string {
  const first = group[0]?.locator ?? '';
  const last = group[group.length - 1]?.locator ?? '';
  if (group.length < 2 || group[0]?.isHeading === true) return last;
  const number = /\p{Nd}+$/u.exec(last)?.[0];
  return number === undefined ? first : `${first}-${number}`;
}

function tablePassages(read: ReadDocument, table: ReadTable): Draft[] {
  const drafts: Draft[] = [];
  const locators = rowLocators(table);
  let group: string | null = null;
  for (const [position, row] of table.rows.entries()) {
    if (row.kind === 'group') {
      group = row.cells
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' ');
      continue;
    }
    const cells = cellsOf(table, row);
    drafts.push({
      part: table.part,
      locator: locators[position] ?? table.locator,
      headings: group === null ? table.headings : [...table.headings, group],
      text: rowWords(cells),
      quote: quoteOf(read.source, row.spans),
      ...(table.columns.some((column) => column !== '') ? { cells: withoutOrdinal(cells, row) } : {}),
    });
  }
  return drafts;
}

function cellsOf({ columns }: ReadTable, { cells }: ReadRow): Cell[] {
  return cells.map(({ text }, i) => ({ column: columns[i] ?? '', text })).filter(({ text }) => text !== '');
}

function withoutOrdinal(cells: readonly Cell[], { ordinal }: ReadRow): readonly Cell[] {
  return ordinal !== null && cells[0]?.text.startsWith(ordinal) === true ? cells.slice(1) : cells;
}
