import type { Directive } from '../../src/directive/directive.ts';
import { parseDocumentNumber } from '../../src/directive/document-number.ts';
import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { Passage } from '../../src/directive/passage.ts';
import { quoteOf } from '../../src/directive/source.ts';
import { searchTextOf } from '../../src/ingestion/corpus/search-text.ts';
import type { ShortForms } from '../../src/vietnamese/short-forms.ts';
import type { GeneratedDocument } from './generate-passages.ts';

/** A generated document as ingestion would hand it to the index: a header and passages, no tasks. */
export function asIndexedDocument(generated: GeneratedDocument, shortForms: ShortForms): IndexedDocument {
  const directive = directiveOf(generated);
  const source = generated.passages.map(({ text }) => text).join('\n');
  let start = 0;
  const passages = generated.passages.map(({ id, locator, headings, text }) => {
    const quote = quoteOf(source, [{ start, end: start + text.length }]);
    start += text.length + 1;
    const passage: Passage = { id, document: generated.id, part: 0, locator, headings, text, quote };
    return { passage, search: searchTextOf(passage, directive, shortForms) };
  });
  return { directive, source, provisions: [], tasks: [], indicators: [], references: [], passages };
}

function directiveOf({ id, kind, number, year, month, day, subject }: GeneratedDocument): Directive {
  return {
    id,
    file: `${id}.txt`,
    kind,
    number: parseDocumentNumber(number),
    unfilledSymbol: null,
    issueDate: { year, month, day },
    place: null,
    issuer: null,
    subject,
    addressees: [],
    legalBases: [],
    signer: null,
    recipients: [],
    meeting: null,
    state: { kind: 'in-force' },
    parts: [{ index: 0, role: 'main', kind, label: '', title: subject }],
    supplied: [],
  };
}
