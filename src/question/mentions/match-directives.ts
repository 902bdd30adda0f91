import type { Directive, DirectiveKind, PartialDate } from '../../directive/directive.ts';
import type { DocumentNumber } from '../../directive/document-number.ts';
import { documentNumberKey } from '../../directive/document-number.ts';
import { dayOf, monthOf, yearOf } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';

/** True when a document, or a part that it issues, is of a kind. "Kết luận" is also a notice that concludes a meeting. */
export function isOfKind(directive: Directive, kind: DirectiveKind | null): boolean {
  if (kind === null || kind === 'van-ban') return true;
  if (kind === 'ket-luan') return directive.kind === 'ket-luan' || directive.meeting !== null;
  if (kind === 'phu-luc') return directive.parts.some(({ role }) => role === 'annex');
  return directive.kind === kind || directive.parts.some((part) => part.kind === kind);
}

/** True when it bears this number; the first group of the symbol is enough ("6277/UBND" for "6277/UBND-KGVX"). */
export function bearsNumber(directive: Directive, number: DocumentNumber): boolean {
  if (directive.number === null) return false;
  const borne = documentNumberKey(directive.number);
  const asked = documentNumberKey(number);
  return borne === asked || borne.startsWith(`${asked}-`);
}

/** True when its number has this figure; leading zeros do not matter. */
export function bearsOrdinal(directive: Directive, ordinal: string): boolean {
  return directive.number !== null && bare(directive.number.ordinal) === bare(ordinal);
}

/** True when it was issued, or its meeting held, on a day as far as the day is given. */
export function isOfDate({ issueDate, meeting }: Directive, asked: PartialDate): boolean {
  const met = meeting?.date ?? null;
  if (met !== null && agrees(asked, { year: yearOf(met), month: monthOf(met), day: dayOf(met) })) return true;
  return issueDate !== null && issueDate.month !== null && agrees(asked, issueDate);
}

function agrees(asked: PartialDate, said: PartialDate): boolean {
  const fits = (one: number | null, other: number | null) => one === null || other === null || one === other;
  return fits(asked.year, said.year) && fits(asked.month, said.month) && fits(asked.day, said.day);
}

function bare(ordinal: string): string {
  return fold(ordinal).replace(/^0+(?=\d)/u, '');
}
