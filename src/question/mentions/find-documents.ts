import type { Directive } from '../../directive/directive.ts';
import { findDocumentNumbers } from '../../directive/document-number.ts';
import { kindOfName, kindOfSymbol } from '../../directive/kind.ts';
import type { AskedDocument } from '../question.ts';
import { blank, type QuestionText } from '../question-text.ts';
import type { DocumentMention } from './document-mention.ts';
import { DATE_AFTER, KIND_BEFORE } from './document-patterns.ts';
import { findCalledDocuments } from './find-called-documents.ts';
import { findDatedDocuments } from './find-dated-documents.ts';
import { findNamedInFull } from './find-named-in-full.ts';
import { bearsNumber, isOfDate } from './match-directives.ts';
import { partialDate } from './partial-date.ts';

/**
 * Every document that a question names, in order: by whole number, by kind and figure ("cv 6277"), by a figure that
 * only a document of the corpus bears, by kind and day, by the words of its title, and by "văn bản này".
 */
export function findDocuments(question: QuestionText, directives: readonly Directive[]): DocumentMention[] {
  const inFull = findNamedInFull(question, directives);
  if (inFull !== null) return [inFull];
  const numbered = findNumbered(question, directives);
  let rest = blank(question, numbered);
  const dated = findDatedDocuments(rest, directives);
  rest = blank(rest, dated);
  const called = findCalledDocuments(rest, directives);
  return [...numbered, ...dated, ...called].sort((one, other) => one.start - other.start);
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
