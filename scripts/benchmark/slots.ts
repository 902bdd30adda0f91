import type { AgencyRegistry } from '../../src/directive/agencies/agency-registry.ts';
import type { AgencyKind } from '../../src/directive/agency.ts';
import { findDocumentNumbers } from '../../src/directive/document-number.ts';
import type { Random } from './random.ts';

/** Kinds of agencies that stand for each other in a sentence; of the others there are too few. */
const EXCHANGED: readonly AgencyKind[] = ['department', 'ministry', 'commune', 'ward'];
// "§figure:82,85§" · "§department:Sở Tài chính§"
const SLOT = /§(?<kind>[a-z]+):(?<printed>[^§]*)§/gu;
// "05/7/2026" · "2026" · "82,85"; not the 6 of "Nghị§…§" that is a slot already
const DATE = /(?<![\d/])\d{1,2}\/\d{1,2}\/20\d\d(?!\d)/gu;
const YEAR = /(?<![\d/.,])20[12]\d(?![\d/.,]\d)/gu;
const FIGURE = /(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu;

/** Marks what changes from document to document, each as one word: agencies, numbers of documents, days, years, figures. */
export function markSlots(text: string, agencies: AgencyRegistry): string {
  const found = [
    ...findDocumentNumbers(text).map(({ start, end }) => ({ start, end, kind: 'number' })),
    ...agencies.find(text).flatMap(({ start, end, candidates: [owner] }) => {
      const kind = owner?.kind === 'agency' ? agencies.agency(owner.id)?.kind : undefined;
      return kind !== undefined && EXCHANGED.includes(kind) ? [{ start, end, kind }] : [];
    }),
    ...[...text.matchAll(DATE)].map((match) => spanOf(match, 'date')),
    ...[...text.matchAll(YEAR)].map((match) => spanOf(match, 'year')),
    ...[...text.matchAll(FIGURE)].map((match) => spanOf(match, 'figure')),
  ];
  let marked = '';
  let at = 0;
  for (const { start, end, kind } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}§${kind}:${text.slice(start, end).replaceAll(' ', '_')}§`;
    at = end;
  }
  return marked + text.slice(at);
}

function spanOf(match: RegExpExecArray, kind: string): { start: number; end: number; kind: string } {
  return { start: match.index, end: match.index + match[0].length, kind };
}

/** Fills each slot with something of its kind; `names` are the agencies by kind. */
export function fillSlots(
  text: string,
  names: ReadonlyMap<string, readonly string[]>,
  random: Random,
): string {
  return text.replace(SLOT, (_whole, kind: string, printed: string) => {
    switch (kind) {
      case 'number':
        return numberLike(printed, random);
      case 'date':
        return `${String(random.between(1, 28)).padStart(2, '0')}/${random.between(1, 12)}/${random.between(2020, 2026)}`;
      case 'year':
        return String(random.between(2020, 2030));
      case 'figure':
        return figureLike(printed, random);
      default:
        return random.pick(names.get(kind) ?? [printed.replaceAll('_', ' ')]);
    }
  });
}

/** "6277/UBND-KGVX" → "814/UBND-KGVX"; a year inside changes too. */
function numberLike(printed: string, random: Random): string {
  return printed
    .replaceAll('_', ' ')
    .replace(/^\d+/u, () => String(random.between(1, 4_999)))
    .replace(/\/20\d\d\//u, () => `/${random.between(2020, 2026)}/`);
}

/** As many digits, in the same shape: "82,85" → "17,04". */
function figureLike(printed: string, random: Random): string {
  return printed.replace(/\d/gu, (digit, at: number) => {
    if (at === 0 && digit === '0') return '0';
    return String(random.between(at === 0 ? 1 : 0, 9));
  });
}
