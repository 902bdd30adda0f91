import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AgencyCatalogue } from '../../src/directive/agencies/agency-catalogue.ts';
import type { CorpusState } from '../../src/directive/corpus-file.ts';
import type { Directive } from '../../src/directive/directive.ts';
import type { IndexedDocument } from '../../src/directive/indexed-document.ts';
import type { Note } from '../../src/directive/note.ts';
import type { Reference } from '../../src/directive/reference.ts';
import type { Task, TaskKey } from '../../src/directive/task.ts';
import { IndexReader } from '../../src/store/index-reader.ts';
import { IndexWriter } from '../../src/store/index-writer.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { syllables } from '../../src/vietnamese/syllables.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sauro-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const CATALOGUE: AgencyCatalogue = {
  version: 1,
  province: { name: 'Gia Lai', former: [] },
  agencies: [],
  groups: [],
  ambiguous: [],
};

export function stateOf(...ids: readonly string[]): CorpusState {
  const files = ids.map((id) => ({
    file: `${id}.txt`,
    size: 1,
    mtimeMs: 1.25,
    ctimeMs: 2.5,
    sha256: id,
    role: 'directive' as const,
  }));
  return { pipeline: 'test', model: '', files };
}

export function directive(id: string): Directive {
  return {
    id,
    file: `${id}.txt`,
    kind: 'cong-van',
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
    parts: [],
    supplied: [],
  };
}

export function task(document: string, words: string): Task {
  return {
    key: `${document}/${fold(words)}` as TaskKey,
    document,
    part: 0,
    locator: 'mục 1',
    origin: 'prose',
    ordinal: null,
    group: null,
    task: words,
    deliverable: null,
    lead: [],
    coordinate: [],
    deadline: null,
    authority: null,
    missing: [],
    quote: { text: words, spans: [{ start: 0, end: words.length }] },
  };
}

export function reference(document: string, target: string | null): Reference {
  return {
    document,
    part: 0,
    locator: 'mục 1',
    relation: 'replaces',
    kind: null,
    number: { printed: '1/QĐ-UBND', ordinal: '1', year: null, symbol: 'QĐ-UBND' },
    date: null,
    target,
    quote: { text: '', spans: [] },
  };
}

export function note(document: string, message: string): Note {
  return { rule: 'no-number', severity: 'warning', document, locator: null, span: null, message };
}

/** The syllables of a text as search text holds them. */
export function spaced(text: string): string {
  return syllables(text)
    .map((syllable) => syllable.text.toLowerCase())
    .join(' ');
}

/** A document whose lines are its provisions, passages and tasks. A line "Heading | words" stands under a heading. */
export function documentOf(id: string, ...lines: readonly string[]): IndexedDocument {
  const passages = lines.map((line, index) => {
    const [heading, words] = line.includes(' | ') ? line.split(' | ', 2) : ['', line];
    const text = words ?? '';
    const passage = {
      id: `${id}#${index}`,
      document: id,
      part: 0,
      locator: `mục ${index + 1}`,
      headings: heading ? [heading] : [],
      text,
      quote: { text, spans: [{ start: 0, end: text.length }] },
    };
    const search = {
      words: spaced(text),
      headings: spaced(heading ?? ''),
      document: spaced(id),
      meaning: text,
    };
    return { passage, search };
  });
  return {
    directive: directive(id),
    source: lines.join('\n'),
    provisions: [],
    tasks: lines.map((line) => task(id, line)),
    indicators: [],
    references: [],
    passages,
  };
}

/** Publishes a generation that holds exactly these documents. */
export async function publish(data: string, ...documents: readonly IndexedDocument[]): Promise<number> {
  const writer = await IndexWriter.begin(data, 1_000);
  try {
    for (const { id } of writer.directives()) writer.remove(id);
    for (const document of documents) writer.put(document);
    return writer.publish(stateOf(...documents.map((document) => document.directive.id)), CATALOGUE);
  } finally {
    writer.abandon();
  }
}

/** A reader of the published index that closes with the test. */
export function readerOf(data: string): IndexReader {
  const reader = IndexReader.open(data);
  if (!(reader instanceof IndexReader)) throw new Error(`no index to read: ${reader}`);
  onTestFinished(() => reader.close());
  return reader;
}
