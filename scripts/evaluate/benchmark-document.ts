import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { ShortForms } from '../../src/vietnamese/short-forms.ts';
import { documentOfPassages } from '../benchmark/document-of-passages.ts';
import type { Benchmark } from './benchmark.ts';

/**
 * The articles of a benchmark as one document of the index, each a passage whose heading is its title. What the index
 * adds of a document (number, kind, subject) would be the same for all and is left out.
 */
export function benchmarkDocument(
  { name, passages: articles }: Benchmark,
  shortForms: ShortForms,
): IndexedDocument {
  const known = {
    id: name,
    file: `${name}.jsonl`,
    kind: null,
    number: null,
    issueDate: null,
    subject: null,
  };
  const given = articles.map(({ id, title, text }) => ({
    id,
    locator: title,
    headings: title === '' ? [] : [title],
    text,
  }));
  const indexed = documentOfPassages(known, given, shortForms);
  const passages = indexed.passages.map(({ passage, search }) => ({
    passage,
    search: { ...search, document: '' },
  }));
  return { ...indexed, passages };
}
