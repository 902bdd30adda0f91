import type { Directive, DirectiveKind, PartialDate } from '../../directive/directive.ts';
import type { DocumentNumberMention } from '../../directive/document-number.ts';
import { findDocumentNumbers } from '../../directive/document-number.ts';
import { findKindNames, kindOfSymbol } from '../../directive/kind.ts';
import type { Reference, Relation } from '../../directive/reference.ts';
import type { SourceSpan } from '../../directive/source.ts';
import { quoteOf } from '../../directive/source.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ReadDocument, SourcedText } from '../read-document.ts';
import { spansOf } from '../text/sourced-text.ts';
import { DATE_AFTER, PARTIAL_DATE_AFTER } from './reference-patterns.ts';
import { relationOf } from './reference-relation.ts';

export { resolveReferences } from './reference-targets.ts';

import { rowLocators } from '../provisions/row-locator.ts';

/** A piece of the document in which numbers are looked for. */
interface Place {
  readonly part: number;
  readonly locator: string;
  readonly text: string;
  readonly sourced: SourcedText | null;
  readonly spans: readonly SourceSpan[];
  readonly isOpening: boolean;
}

/** How near before a number its kind must stand: "Nghị quyết số", "Kế hoạch hành động số", "Quyết định". */
const KIND_REACH = 30;

/**
 * Every document that a document names by number, with its kind (the word before it, else what its symbol tells), its
 * date and how the two are related; a number named again in the same way is one reference. Targets are null until
 * `resolveReferences`.
 */
export function extractReferences(read: ReadDocument): Reference[] {
  const kept = new Map<string, Reference>();
  for (const place of placesOf(read)) {
    for (const mention of findDocumentNumbers(place.text)) {
      const reference = referenceOf(read, place, mention);
      if (isItself(reference, read.directive)) continue;
      const key = `${reference.part} ${reference.relation} ${reference.number.printed} ${JSON.stringify(reference.date)}`;
      if (!kept.has(key)) kept.set(key, reference);
    }
  }
  return withoutLesser([...kept.values()]);
}

function placesOf({ provisions, tables }: ReadDocument): Place[] {
  const firstItem = provisions.findIndex(({ level }) => level !== 'paragraph' && level !== 'heading');
  const inProse = provisions.flatMap((provision, position): Place[] => {
    const { part, locator, spans } = provision;
    const isOpening = part === 0 && (firstItem < 0 || position < firstItem);
    const own = { part, locator, text: provision.text, sourced: provision.sourced, spans, isOpening };
    return [own, ...provision.footnotes.map((text) => ({ ...own, text, sourced: null, isOpening: false }))];
  });
  const inTables = tables.flatMap((table) => {
    const { part, rows } = table;
    const locators = rowLocators(table);
    return rows.flatMap(({ cells, spans }, position) =>
      cells.map((cell) => ({
        part,
        locator: locators[position] ?? table.locator,
        text: cell.text,
        sourced: cell,
        spans,
        isOpening: false,
      })),
    );
  });
  return [...inProse, ...inTables];
}

function referenceOf(
  { source, directive }: ReadDocument,
  place: Place,
  mention: DocumentNumberMention,
): Reference {
  const { text, sourced, part, locator } = place;
  const named = findKindNames(text.slice(Math.max(0, mention.start - KIND_REACH), mention.start)).at(-1);
  const kindStart =
    named === undefined ? mention.start : Math.max(0, mention.start - KIND_REACH) + named.start;
  const before = fold(text.slice(0, kindStart)).replace(/\s+$/u, '');
  const spans = sourced === null ? place.spans : spansOf(sourced, ...sentenceAround(text, mention), source);
  return {
    document: directive.id,
    part,
    locator,
    relation: relationOf({ before, isOpening: place.isOpening }),
    kind: kindOfMention(mention, named?.kind ?? null),
    number: mention.number,
    date: dateAfter(fold(text.slice(mention.end, mention.end + 50))),
    target: null,
    quote: quoteOf(source, spans),
  };
}

function kindOfMention({ number }: DocumentNumberMention, named: DirectiveKind | null): DirectiveKind | null {
  return named ?? kindOfSymbol(number.symbol);
}

function dateAfter(after: string): PartialDate | null {
  const { day, month, year } = (DATE_AFTER.exec(after) ?? PARTIAL_DATE_AFTER.exec(after))?.groups ?? {};
  if (year === undefined) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** The sentence or clause that a mention stands in. */
function sentenceAround(text: string, { start, end }: DocumentNumberMention): [number, number] {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start));
  const ends = [text.indexOf('. ', end), text.indexOf('; ', end)].filter((at) => at >= 0);
  return [before < 0 ? 0 : before + 2, Math.min(text.length, ...ends.map((at) => at + 1))];
}

function isItself({ number }: Reference, { number: own }: Directive): boolean {
  return own !== null && number.printed === own.printed;
}

/** A mere mention is dropped where the same part says more of the same document. */
function withoutLesser(references: readonly Reference[]): Reference[] {
  const said = new Set(
    references
      .filter(({ relation }) => relation !== LESSER)
      .map(({ part, number }) => `${part} ${number.printed}`),
  );
  return references.filter(
    ({ relation, part, number }) => relation !== LESSER || !said.has(`${part} ${number.printed}`),
  );
}

const LESSER: Relation = 'mentions';
