import { parseDocumentNumber } from '../../src/directive/document-number.ts';
import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { ShortForms } from '../../src/vietnamese/short-forms.ts';
import { documentOfPassages } from './document-of-passages.ts';
import type { GeneratedDocument } from './generate-passages.ts';

/** A generated document as ingestion would hand it to the index. */
export function asIndexedDocument(generated: GeneratedDocument, shortForms: ShortForms): IndexedDocument {
  const { id, kind, number, year, month, day, subject, passages } = generated;
  const known = {
    id,
    file: `${id}.txt`,
    kind,
    number: parseDocumentNumber(number),
    issueDate: { year, month, day },
    subject,
  };
  const given = passages.map(({ id: passage, locator, headings, text }) => ({
    id: passage,
    locator,
    headings,
    text,
  }));
  return documentOfPassages(known, given, shortForms);
}
