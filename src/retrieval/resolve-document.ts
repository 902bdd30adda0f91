import type { Directive, PartialDate } from '../directive/directive.ts';
import { documentNumberKey } from '../directive/document-number.ts';
import type { Reference } from '../directive/reference.ts';
import type { AskedDocument } from '../question/question.ts';
import { dayOf, type IsoDate, monthOf, yearOf } from '../vietnamese/calendar.ts';
import { fold } from '../vietnamese/fold.ts';
import { searchWords } from '../vietnamese/search-words.ts';
import type { ShortForms } from '../vietnamese/short-forms.ts';
import type { Reader } from './library.ts';
import { shortFormsOf } from './short-forms-of.ts';

/** What a document named in a question is: in the corpus, only named by it, or neither. */
export type ResolvedDocument =
  | { readonly kind: 'known'; readonly directives: readonly Directive[] }
  | { readonly kind: 'outside'; readonly references: readonly Reference[] }
  | { readonly kind: 'unknown' };

const SUBJECT_SHARE = 0.6;

/** Finds the corpus documents that a question's words mean; else the references to it that the corpus holds. */
export function resolveDocument(asked: AskedDocument, reader: Reader): ResolvedDocument {
  const directives = reader
    .directives()
    .filter((directive) => isMeant(asked, directive, shortFormsOf(reader)));
  if (directives.length > 0) return { kind: 'known', directives };
  const references = reader.references().filter((reference) => isNamed(asked, reference));
  return references.length > 0 ? { kind: 'outside', references } : { kind: 'unknown' };
}

function isMeant(asked: AskedDocument, directive: Directive, shortForms: ShortForms): boolean {
  if (asked.candidates.length > 0) {
    return asked.candidates.includes(directive.id);
  }
  if (asked.number !== null) {
    return (
      directive.number !== null &&
      documentNumberKey(asked.number) === documentNumberKey(directive.number) &&
      agrees(asked.date, directive)
    );
  }
  if (asked.ordinal !== null && bare(asked.ordinal) !== bare(directive.number?.ordinal ?? '')) return false;
  if (!kindAgrees(asked, directive) || !agrees(asked.date, directive)) return false;
  const said = asked.ordinal !== null || asked.date !== null || asked.subject !== '';
  return said && subjectAgrees(asked.subject, directive, shortForms);
}

function isNamed(asked: AskedDocument, { number, kind, date }: Reference): boolean {
  if (asked.number !== null) {
    return (
      documentNumberKey(asked.number) === documentNumberKey(number) &&
      (asked.date === null || date === null || within(asked.date, date))
    );
  }
  if (asked.ordinal === null || bare(asked.ordinal) !== bare(number.ordinal)) return false;
  if (asked.kind !== null && kind !== null && asked.kind !== kind) return false;
  return asked.date === null || date === null || within(asked.date, date);
}

function kindAgrees({ kind }: AskedDocument, directive: Directive): boolean {
  if (kind === null || kind === 'van-ban') return true;
  if (kind === 'ket-luan') return directive.kind === 'ket-luan' || directive.meeting !== null;
  if (kind === 'phu-luc') return directive.parts.some(({ role }) => role === 'annex');
  return directive.kind === kind || directive.parts.some((part) => part.kind === kind);
}

function agrees(asked: PartialDate | null, { issueDate, meeting }: Directive): boolean {
  if (asked === null) return true;
  const met = meeting?.date ?? null;
  return (issueDate !== null && within(asked, issueDate)) || (met !== null && within(asked, partsOf(met)));
}

/** Whether every part of the date that was asked for is the other's, where the other says it. */
function within(asked: PartialDate, said: PartialDate): boolean {
  return same(asked.year, said.year) && same(asked.month, said.month) && same(asked.day, said.day);
}

function same(asked: number | null, said: number | null): boolean {
  return asked === null || said === null || asked === said;
}

function partsOf(date: IsoDate): PartialDate {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date) };
}

function subjectAgrees(subject: string, directive: Directive, shortForms: ShortForms): boolean {
  const wanted = searchWords(subject, shortForms).map(({ folded }) => folded);
  if (wanted.length === 0) return true;
  const titles = directive.parts.map(({ title, label }) => `${label} ${title}`).join(' ');
  const said = new Set(
    searchWords(`${directive.subject ?? ''} ${directive.meeting?.subject ?? ''} ${titles}`, shortForms).map(
      ({ folded }) => folded,
    ),
  );
  return wanted.filter((word) => said.has(word)).length >= wanted.length * SUBJECT_SHARE;
}

function bare(ordinal: string): string {
  return fold(ordinal).replace(/^0+(?=\d)/u, '');
}
