import type { Passage } from '../../directive/passage.ts';
import { quoteOf, type SourceSpan } from '../../directive/source.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { ReadDocument, ReadProvision, ReadRow, ReadTable } from '../read-document.ts';
import { spansOf } from '../text/sourced-text.ts';
import { headingText, partHeadings } from './place-tables.ts';
import { rowLocators } from './row-locator.ts';

/** A passage of more syllables is cut at sentences. */
const MOST_SYLLABLES = 180;
/** Dashes shorter than this are read together with the dashes beside them. */
const SHORT_ITEM = 20;
const LONGEST_GROUP = 100;
const LONGEST_LEAD = 60;

type Draft = Omit<Passage, 'id' | 'document'>;

/** The passages of a document: one per provision or piece of a long one, one per table row with its header words. */
export function makePassages(read: ReadDocument): Passage[] {
  const drafts = [
    ...groupsOf(read.provisions).flatMap((group) => provisionPassages(read, group)),
    ...read.tables.flatMap((table) => tablePassages(read, table)),
  ];
  const document = read.directive.id;
  return drafts.map((draft, n) => ({ id: `${document}#${n}`, document, ...draft }));
}

/** "Cơ quan thực hiện: 04 Tổ giúp việc …": a heading that says something by itself. */
const SAYS_SOMETHING = /:\s+\S/u;

/**
 * Provisions that make one passage: each by itself, short neighbouring dashes together. Headings with provisions below
 * them make none, unless they say something by themselves.
 */
function groupsOf(provisions: readonly ReadProvision[]): ReadProvision[][] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const groups: ReadProvision[][] = [];
  let size = 0;
  for (const provision of provisions) {
    const isBareHeading =
      provision.isHeading && parents.has(provision.index) && !SAYS_SOMETHING.test(provision.text);
    if (provision.text === '' || isBareHeading) continue;
    const count = syllables(provision.text).length;
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isShort = provision.level === 'dash' && count <= SHORT_ITEM && provision.footnotes.length === 0;
    const isBeside =
      last?.level === 'dash' && last.parent === provision.parent && last.footnotes.length === 0;
    if (group !== undefined && isShort && isBeside && size + count <= LONGEST_GROUP && isSmall(group)) {
      group.push(provision);
      size += count;
    } else {
      groups.push([provision]);
      size = count;
    }
  }
  return groups;
}

function isSmall(group: readonly ReadProvision[]): boolean {
  return group.every(({ text }) => syllables(text).length <= SHORT_ITEM);
}

function provisionPassages(read: ReadDocument, group: readonly ReadProvision[]): Draft[] {
  const [first] = group;
  if (first === undefined) return [];
  const headings = headingsOf(read, first);
  const base = { part: first.part, headings };
  const [only] = group.length === 1 ? group : [];
  if (
    only !== undefined &&
    syllables(only.text).length + syllables(only.footnotes.join(' ')).length > MOST_SYLLABLES
  ) {
    return longPassages(read, only, base);
  }
  const spans = group.flatMap((provision) => [...provision.spans, ...(provision.footnoteSpans ?? [])]);
  const text = group.map((provision) => [headingText(provision), ...provision.footnotes].join(' ')).join(' ');
  return [{ ...base, locator: groupLocator(group), text, quote: quoteOf(read.source, inOrder(spans)) }];
}

function inOrder(spans: readonly SourceSpan[]): SourceSpan[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** "mục 2, gạch đầu dòng 1" and "… 4" → "mục 2, gạch đầu dòng 1-4" */
function groupLocator(group: readonly ReadProvision[]): string {
  const first = group[0]?.locator ?? '';
  const last = /\p{Nd}+$/u.exec(group[group.length - 1]?.locator ?? '')?.[0];
  return group.length < 2 || last === undefined ? first : `${first}-${last}`;
}

/** Sentences of a long provision put together up to the limit; its footnotes are passages of their own. */
function longPassages(
  read: ReadDocument,
  provision: ReadProvision,
  base: Pick<Draft, 'part' | 'headings'>,
): Draft[] {
  const { locator, sourced } = provision;
  const pieces = piecesOf(sourced.text).map(({ from, to }) => ({
    ...base,
    locator,
    text: sourced.text.slice(from, to).trim(),
    quote: quoteOf(read.source, spansOf(sourced, from, to, read.source)),
  }));
  const notes = provision.footnotes.map((text) => {
    const spans = (provision.footnoteSpans ?? []).filter((span) =>
      text.includes(read.source.slice(span.start, span.end).trim().slice(0, 40)),
    );
    return { ...base, locator, text, quote: quoteOf(read.source, spans) };
  });
  return [...pieces, ...notes.filter(({ quote }) => quote.text !== '')];
}

/** The end of a sentence or of a member of a long list, with the space after it. */
const SENTENCE_END = /[.;!?…]["”’)]*\s+(?=[\p{Lu}\p{Nd}"“(-])/gu;

function piecesOf(text: string): { from: number; to: number }[] {
  const ends = [
    ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length),
    text.length,
  ];
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  let to = 0;
  for (const end of ends) {
    if (to > from && syllables(text.slice(from, end)).length > MOST_SYLLABLES) {
      pieces.push({ from, to });
      from = to;
    }
    to = end;
  }
  pieces.push({ from, to });
  return pieces;
}

/** Headings above a provision, outermost first; a short lead sentence ("… bao gồm:") counts as one. */
function headingsOf({ provisions, directive }: ReadDocument, provision: ReadProvision): string[] {
  const above: string[] = [];
  for (let at = provision.parent; at !== null; ) {
    const parent: ReadProvision | undefined = provisions[at];
    if (parent === undefined) break;
    const isLead = parent.text.endsWith(':') && parent.text.split(' ').length <= LONGEST_LEAD;
    if (parent.isHeading || isLead) above.unshift(headingText(parent));
    at = parent.parent;
  }
  const part = directive.parts.find(({ index }) => index === provision.part);
  return [...(part === undefined ? [] : partHeadings(part)), ...above];
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
    drafts.push({
      part: table.part,
      locator: locators[position] ?? table.locator,
      headings: group === null ? table.headings : [...table.headings, group],
      text: rowText(table, row),
      quote: quoteOf(read.source, row.spans),
    });
  }
  return drafts;
}

/** "Nhiệm vụ: …; Cơ quan chủ trì: …" */
function rowText({ columns }: ReadTable, { cells }: ReadRow): string {
  const worded = cells.map(({ text }, i) => {
    const column = columns[i] ?? '';
    return text === '' ? '' : column === '' ? text : `${column}: ${text}`;
  });
  return worded.filter((text) => text !== '').join('; ');
}
