import { AgencyRegistry } from '../../src/directive/agencies/agency-registry.ts';
import { modelId, shippedModel } from '../../src/embedding/model-settings.ts';
import { questionEmbedder } from '../../src/embedding/question-embedder.ts';
import { textEmbedder } from '../../src/embedding/text-embedder.ts';
import { embedCorpus } from '../../src/ingestion/corpus/embed-corpus.ts';
import { PIPELINE_VERSION } from '../../src/ingestion/corpus/pipeline-version.ts';
import { readCorpusAgencies } from '../../src/ingestion/corpus/read-corpus-agencies.ts';
import { readCorpusShortForms } from '../../src/ingestion/corpus/read-corpus-short-forms.ts';
import { scanCorpus } from '../../src/ingestion/corpus/scan-corpus.ts';
import { IndexReader } from '../../src/store/index-reader.ts';
import { IndexWriter } from '../../src/store/index-writer.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';
import type { Benchmark } from './benchmark.ts';
import { benchmarkDocument } from './benchmark-document.ts';
import type { SearchedLibrary } from './own-searches.ts';

/** Where the index of a benchmark is put, and the corpus whose agencies and short forms it is read with. */
export interface BenchmarkPlaces {
  readonly corpus: string;
  readonly data: string;
}

/** Indexes the articles of a benchmark as an ingest would, embedded by the shipped model, and opens the index. */
export async function openBenchmark(
  benchmark: Benchmark,
  { corpus, data }: BenchmarkPlaces,
): Promise<SearchedLibrary & { close(): void }> {
  const files = scanCorpus(corpus, []);
  const agencies = readCorpusAgencies(corpus, files);
  const shortForms = readCorpusShortForms(corpus, files);
  const writer = await IndexWriter.begin(data, 0);
  try {
    writer.put(benchmarkDocument(benchmark, new ShortForms(shortForms)));
    const model = await embed(writer);
    await writer.buildVectors();
    writer.publish({ pipeline: PIPELINE_VERSION, files: [], model }, agencies, shortForms);
  } finally {
    writer.abandon();
  }
  const reader = IndexReader.open(data);
  if (!(reader instanceof IndexReader)) throw new Error(`no index in ${data}: ${reader}`);
  const meaning = questionEmbedder(shippedModel());
  return {
    reader,
    agencies: new AgencyRegistry(agencies),
    progress: null,
    meaning,
    close: () => reader.close(),
  };
}

async function embed(writer: IndexWriter): Promise<string> {
  const settings = shippedModel();
  const open = async () => textEmbedder(settings);
  const { model, notes } = await embedCorpus(writer, { kind: 'usable', id: modelId(settings), open });
  for (const { message } of notes) process.stderr.write(`${message}\n`);
  return model;
}
