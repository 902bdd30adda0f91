import type { Directive } from '../../directive/directive.ts';
import type { DocumentNumber } from '../../directive/document-number.ts';
import { KIND_NAMES, kindOfSymbol } from '../../directive/kind.ts';
import type { DocumentMention } from '../../question/mentions/document-mention.ts';
import { findDocuments } from '../../question/mentions/find-documents.ts';
import type { AskedDocument } from '../../question/question.ts';
import { blank, overlaps, type QuestionText, type Span } from '../../question/question-text.ts';
import type { Evidence } from '../../register/progress-event.ts';
import { type IsoDate, isoDate, yearOf } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { BARE_NUMBER, BROKEN_NUMBER, LINK, SCOPE_AFTER, SCOPE_BEFORE } from './report-patterns.ts';
import type { ReportRefusal } from './task-report.ts';

/** What a report gives as evidence, and the documents that it says the task stands in. */
export interface FoundEvidence {
  readonly evidence: readonly Evidence[];
  /** Documents of the corpus that narrow which task is meant ("việc 3 của công văn 6277"). */
  readonly scope: readonly string[];
  readonly spans: readonly Span[];
  /** The first number or day that cannot be; null where all can. */
  readonly wrong: ReportRefusal | null;
}

/** Links, and numbers of documents with their dates (Nghị định 30/2020, Phụ lục I), in the order in which they stand. */
export function findEvidence(
  question: QuestionText,
  { directives, today }: { readonly directives: readonly Directive[]; readonly today: IsoDate },
): FoundEvidence {
  const links = Array.from(question.rest.matchAll(LINK), ({ index, 0: url }) => ({
    start: index,
    end: index + url.length,
    url,
  }));
  const rest = blank(question, links);
  const mentions = findDocuments(rest, directives).filter(({ isThis }) => !isThis);
  const scopes = mentions.filter((mention) => isScope(mention, rest));
  const documents = mentions.filter(
    (mention) => !scopes.includes(mention) && mention.document.number !== null,
  );
  const known = [...scopes, ...documents];
  const read = documents.map((mention) => readDocument(mention.document, today));
  const broken = findBroken(rest, known, directives);
  const unread = read.find((each) => 'kind' in each && each.kind !== 'document');
  const wrong = (unread as ReportRefusal | undefined) ?? broken?.refusal ?? null;
  return {
    evidence: [
      ...read.filter((each): each is Extract<Evidence, { kind: 'document' }> => each.kind === 'document'),
      ...links.map(({ url }) => ({ kind: 'link', url }) as const),
    ],
    scope: scopes.flatMap(({ document }) => document.candidates),
    spans: [...links, ...known, ...(broken === null ? [] : [broken.span])],
    wrong,
  };
}

/** A document of the corpus in which the task stands: "việc 3 của công văn 6277". */
function isScope({ start, end, document }: DocumentMention, { folded }: QuestionText): boolean {
  if (document.candidates.length === 0) return false;
  return SCOPE_BEFORE.test(folded.slice(0, start)) || SCOPE_AFTER.test(folded.slice(end));
}

type Read = Extract<Evidence, { kind: 'document' }> | ReportRefusal;

function readDocument({ number, printed, date }: AskedDocument, today: IsoDate): Read {
  if (number === null || !isWhole(number)) return { kind: 'bad-number', printed };
  const spelled = spellNumber(number);
  if (date === null || date.month === null || date.day === null)
    return { kind: 'document', number: spelled, date: null };
  const { month, day } = date;
  const year = date.year ?? yearOf(today);
  const day1 = isoDate(year, month, day);
  if (day1 === null)
    return { kind: 'no-such-day', printed: `${day}/${month}${date.year === null ? '' : `/${date.year}`}` };
  const before = date.year === null && day1 > today ? isoDate(year - 1, month, day) : null;
  const given = before ?? day1;
  if (given > today) return { kind: 'future-day', day: given };
  return { kind: 'document', number: spelled, date: given };
}

/** Số above zero, and a ký hiệu of kind and agency, or of agency and unit; laws bear one group ("64/2025/QH15"). */
function isWhole({ ordinal, year, symbol }: DocumentNumber): boolean {
  if (/^0+$/u.test(ordinal)) return false;
  return /[-/]/u.test(symbol) || (year !== null && /^QH\d/iu.test(symbol));
}

/** "123/qd-ubnd" as it is printed: "123/QĐ-UBND". */
function spellNumber({ printed, symbol }: DocumentNumber): string {
  const kind = kindOfSymbol(symbol);
  const first = /^\p{L}+/u.exec(symbol)?.[0] ?? '';
  const spelled =
    kind === null ? undefined : KIND_NAMES[kind].abbreviations.find((form) => fold(form) === fold(first));
  const rest = symbol.slice(first.length);
  const isTypedSmall = symbol === symbol.toLowerCase();
  const head = spelled ?? (isTypedSmall ? first.toUpperCase() : first);
  const tail = (isTypedSmall ? rest.toUpperCase() : rest).replace(/HDND/u, 'HĐND');
  return `${printed.slice(0, printed.length - symbol.length)}${head}${tail}`;
}

/** Figures that want to be a document's number and are none: "QĐ 123", "123/QĐ", "công văn số 45". */
function findBroken(
  question: QuestionText,
  known: readonly Span[],
  directives: readonly Directive[],
): { readonly span: Span; readonly refusal: ReportRefusal } | null {
  const { text } = question;
  const { folded } = blank(question, known);
  for (const pattern of [BARE_NUMBER, BROKEN_NUMBER]) {
    for (const { index, 0: match } of folded.matchAll(pattern)) {
      const span = { start: index, end: index + match.length };
      const printed = text.slice(span.start, span.end).trim();
      const isNamed = findDocuments(question, directives).some(
        (mention) => overlaps(mention, span) && isScope(mention, question),
      );
      if (!isNamed && !DAY.test(printed)) return { span, refusal: { kind: 'bad-number', printed } };
    }
  }
  return null;
}

// "báo cáo 20/9/2026": a day, no number
const DAY = /\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u;
