import type { Directive } from '../../src/directive/directive.ts';
import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { Passage } from '../../src/directive/passage.ts';
import { quoteOf } from '../../src/directive/source.ts';
import { searchTextOf } from '../../src/ingestion/corpus/search-text.ts';
import type { ShortForms } from '../../src/vietnamese/short-forms.ts';

/** What is known of a document that was not read from a directive's file. */
type KnownOfDirective = Pick<Directive, 'id' | 'file' | 'kind' | 'number' | 'issueDate' | 'subject'>;
type BarePassage = Pick<Passage, 'id' | 'locator' | 'headings' | 'text'>;

/** A document as ingestion would hand it to the index: a header and passages, no tasks. */
export function documentOfPassages(
  known: KnownOfDirective,
  given: readonly BarePassage[],
  shortForms: ShortForms,
): IndexedDocument {
  const directive = directiveOf(known);
  const source = given.map(({ text }) => text).join('\n');
  let start = 0;
  const passages = given.map((one) => {
    const quote = quoteOf(source, [{ start, end: start + one.text.length }]);
    start += one.text.length + 1;
    const passage: Passage = { ...one, document: known.id, part: 0, quote };
    return { passage, search: searchTextOf(passage, directive, shortForms) };
  });
  return { directive, source, provisions: [], tasks: [], indicators: [], references: [], passages };
}

function directiveOf(known: KnownOfDirective): Directive {
  const title = known.subject ?? known.id;
  return {
    ...known,
    unfilledSymbol: null,
    place: null,
    issuer: null,
    addressees: [],
    legalBases: [],
    signer: null,
    recipients: [],
    meeting: null,
    state: { kind: 'in-force' },
    parts: [{ index: 0, role: 'main', kind: known.kind, label: '', title }],
    supplied: [],
  };
}
