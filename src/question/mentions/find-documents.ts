import type { Directive } from '../../directive/directive.ts';
import { findDocumentNumbers } from '../../directive/document-number.ts';
import { kindOfName, kindOfSymbol } from '../../directive/kind.ts';
import type { AskedDocument } from '../question.ts';
import { blank, type QuestionText } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import { DATE_AFTER, ISSUED_WITH_ONE, KIND_BEFORE } from './document-patterns.ts';
import { findCalledDocuments } from './find-called-documents.ts';
import { findDatedDocuments } from './find-dated-documents.ts';
import { apartFrom, findMonthlyDocuments } from './find-monthly-documents.ts';
import { findNamedInFull } from './find-named-in-full.ts';
import { withImplementing } from './implementing-documents.ts';
import { bearsNumber, isOfDate } from './match-directives.ts';
import { partialDate } from './partial-date.ts';

/**
 * Every document that a question names, in order: by whole number, by kind and figure ("cv 6277"), by a figure that
 * only a document of the corpus bears, by kind and day or month, by the words of its title, and by "văn bản này".
 */
export function findDocuments(question: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  const inFull = findNamedInFull(question, directives);
  if (inFull !== null) return [inFull];
  const numbered = findNumbered(question, directives);
  let rest = blank(question, numbered);
  const ofDay = findDatedDocuments(rest, directives);
  const dated = [...ofDay, ...apartFrom(findMonthlyDocuments(rest, directives), ofDay)];
  rest = blank(rest, dated);
  const called = findCalledDocuments(rest, directives);
  const issued = withIssued([...numbered, ...dated, ...called], question);
  return withImplementing(issued, question, directives).sort((one, other) => one.start - other.start);
}

/** "kế hoạch ban hành kèm theo QĐ 612": what a document issues stands in it, so both are one mention. */
function withIssued(mentions: readonly DocumentMention[], { text, folded }: QuestionText): DocumentMention[] {
  return mentions.map((mention) => {
    const { number, ordinal } = mention.document;
    const start = ISSUED_WITH_ONE.exec(folded.slice(0, mention.start))?.index;
    if (start === undefined || (number === null && ordinal === null)) return mention;
    return { ...mention, start, document: { ...mention.document, printed: text.slice(start, mention.end) } };
  });
}

function findNumbered({ text, folded }: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  return findDocumentNumbers(text).map(({ number, ...at }) => {
    const before = KIND_BEFORE.exec(folded.slice(0, at.start));
    const after = DATE_AFTER.exec(folded.slice(at.end));
    const start = before?.index ?? at.start;
    const end = at.end + (after?.[0].length ?? 0);
    const date = partialDate(after?.groups);
    const named = kindOfName(before?.groups?.kind ?? '') ?? kindOfSymbol(number.symbol);
    const candidates = directives.filter(
      (directive) => bearsNumber(directive, number) && (date === null || isOfDate(directive, date)),
    );
    const document: AskedDocument = {
      printed: text.slice(start, end),
      number,
      ordinal: null,
      kind: named,
      date,
      subject: '',
      candidates: candidates.map(({ id }) => id),
    };
    return { start, end, document, isThis: false };
  });
}
