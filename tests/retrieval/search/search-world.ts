import { onTestFinished } from 'vitest';
import type { Directive } from '../../../src/directive/directive.ts';
import type { QuestionEmbedder } from '../../../src/embedding/embedder.ts';
import { shippedModel } from '../../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../../src/embedding/question-embedder.ts';
import { textEmbedder } from '../../../src/embedding/text-embedder.ts';
import { searchTextOf } from '../../../src/ingestion/corpus/search-text.ts';
import type { SearchHit, SearchQuery } from '../../../src/retrieval/search/search-hit.ts';
import { searchPassages } from '../../../src/retrieval/search/search-passages.ts';
import { IndexReader } from '../../../src/store/index-reader.ts';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { ShortForms } from '../../../src/vietnamese/short-forms.ts';
import { CATALOGUE, directive, documentOf, stateOf, temporaryFolder } from '../../store/world.ts';

const SHORT_FORMS = [
  { short: 'TTHC', long: 'thủ tục hành chính' },
  { short: 'CSDL', long: 'cơ sở dữ liệu' },
];

/** Loaded once for all tests of a file; without threads there is nothing to close. */
const QUESTIONS = questionEmbedder(shippedModel());
const TEXTS = textEmbedder(shippedModel(), 0);

/** A document of a test: what its head says where that matters, and its lines, a passage each ("Heading | words"). */
export interface WorldDocument {
  readonly id: string;
  readonly head?: Partial<Directive>;
  readonly lines: readonly string[];
}

/** An index on disk, with the real model unless told. */
export interface World {
  readonly documents: readonly WorldDocument[];
  readonly hasVectors?: boolean;
}

/** Published documents, ready to be searched. */
export interface SearchedWorld {
  readonly reader: IndexReader;
  readonly meaning: QuestionEmbedder;
  /** The hits for a question, once the model is ready. */
  find(text: string, query?: Omit<SearchQuery, 'text'>): Promise<SearchHit[]>;
}

/** Writes an index of these documents into a folder that is gone when the test is over. */
export async function searchWorld({ documents, hasVectors = true }: World): Promise<SearchedWorld> {
  const data = temporaryFolder();
  const writer = await IndexWriter.begin(data, 1_000);
  for (const document of documents) writer.put(indexed(document));
  const model = hasVectors ? await embed(writer) : '';
  const state = { ...stateOf(...documents.map(({ id }) => id)), model };
  writer.publish(state, CATALOGUE, SHORT_FORMS);
  writer.abandon();
  const reader = IndexReader.open(data);
  if (!(reader instanceof IndexReader)) throw new Error(`no index to read: ${reader}`);
  onTestFinished(() => reader.close());
  return {
    reader,
    meaning: QUESTIONS,
    async find(text, query = {}) {
      await QUESTIONS.prepare(text);
      return searchPassages({ text, ...query }, { reader, meaning: QUESTIONS });
    },
  };
}

function indexed({ id, head, lines }: WorldDocument) {
  const made = documentOf(id, ...lines);
  const headed = { ...directive(id), ...head };
  const shortForms = new ShortForms(SHORT_FORMS);
  return {
    ...made,
    tasks: [],
    directive: headed,
    passages: made.passages.map(({ passage }) => ({
      passage,
      search: searchTextOf(passage, headed, shortForms),
    })),
  };
}

async function embed(writer: IndexWriter): Promise<string> {
  const { model } = TEXTS;
  const texts = writer.unembedded(model, 1_000);
  const meanings = await TEXTS.embed(texts.map(({ text }) => text));
  writer.putMeanings(
    model,
    texts.flatMap(({ id }, index) => {
      const meaning = meanings[index];
      return meaning === undefined ? [] : [{ id, ...meaning }];
    }),
  );
  return model;
}

/** The texts of hits. */
export function textsOf(hits: readonly SearchHit[]): string[] {
  return hits.map(({ passage }) => passage.text);
}
