import type { Directive } from '../../src/directive/directive.ts';
import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { Passage } from '../../src/directive/passage.ts';
import { quoteOf } from '../../src/directive/source.ts';
import { searchTextOf } from '../../src/ingestion/corpus/search-text.ts';
import type { ShortForms } from '../../src/vietnamese/short-forms.ts';
import type { Benchmark } from './benchmark.ts';

/**
 * The articles of a benchmark as one document of the index, each a passage whose heading is its title. What the index
 * adds of a document (number, kind, subject) would be the same for all and is left out.
 */
export function benchmarkDocument(
  { name, passages: articles }: Benchmark,
  shortForms: ShortForms,
): IndexedDocument {
  const directive = directiveOf(name);
  const source = articles.map(({ text }) => text).join('\n');
  let start = 0;
  const passages = articles.map(({ id, title, text }) => {
    const quote = quoteOf(source, [{ start, end: start + text.length }]);
    start += text.length + 1;
    const headings = title === '' ? [] : [title];
    const passage: Passage = { id, document: name, part: 0, locator: title, headings, text, quote };
    return { passage, search: { ...searchTextOf(passage, directive, shortForms), document: '' } };
  });
  return { directive, source, provisions: [], tasks: [], indicators: [], references: [], passages };
}

function directiveOf(id: string): Directive {
  return {
    id,
    file: `${id}.jsonl`,
    kind: null,
    number: null,
    unfilledSymbol: null,
    issueDate: null,
    place: null,
    issuer: null,
    subject: null,
    addressees: [],
    legalBases: [],
    signer: null,
    recipients: [],
    meeting: null,
    state: { kind: 'in-force' },
    parts: [{ index: 0, role: 'main', kind: null, label: '', title: id }],
    supplied: [],
  };
}
