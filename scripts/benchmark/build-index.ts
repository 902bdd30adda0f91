import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { shippedModel } from '../../src/embedding/model-settings.ts';
import { textEmbedder } from '../../src/embedding/text-embedder.ts';
import { PIPELINE_VERSION } from '../../src/ingestion/corpus/pipeline-version.ts';
import { IndexWriter } from '../../src/store/index-writer.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';
import { asIndexedDocument } from './as-indexed-document.ts';
import { generatePassages } from './generate-passages.ts';
import type { Job } from './jobs.ts';
import { peakMegabytes } from './memory.ts';
import { type Grammar, readGrammar } from './read-grammar.ts';

/** What making an index of generated passages took. Milliseconds, MB. */
export interface BuildFigures {
  /** Generating the documents and putting their rows; the first is the benchmark's own work. */
  readonly generateMs: number;
  readonly putMs: number;
  readonly embedMs: number;
  /** Vectors made: several for a long passage. */
  readonly windows: number;
  readonly graphMs: number;
  /** The postings, and the commit. */
  readonly publishMs: number;
  readonly peakMb: number;
  readonly databaseMb: number;
  readonly graphMb: number;
}

const WAIT_MS = 1_000;
/** Texts embedded at a time. */
const PORTION = 4_096;
/** Passages between two lines of progress. */
const TELL_EVERY = 50_000;

/** Makes an index of generated passages in a folder, as an ingest makes one of read directives. */
export async function buildIndex(job: Extract<Job, { kind: 'build' }>): Promise<BuildFigures> {
  const figures = await build(job);
  return { ...figures, ...sizesOf(job.data) };
}

/** The index is closed at the end, so that nothing of it stays in SQLite's log. */
async function build({
  dataset,
  data,
}: Extract<Job, { kind: 'build' }>): Promise<Omit<BuildFigures, 'databaseMb' | 'graphMb'>> {
  const grammar = readGrammar(dataset.corpus);
  const writer = await IndexWriter.begin(data, WAIT_MS);
  try {
    const { generateMs, putMs } = putDocuments(writer, grammar, dataset);
    const { model, windows, ms: embedMs } = await embed(writer, data);
    const graphMs = await timed(() => writer.buildVectors());
    const state = { pipeline: PIPELINE_VERSION, files: [], model };
    const publishMs = await timed(() => writer.publish(state, grammar.catalogue, grammar.shortForms));
    return { generateMs, putMs, embedMs, windows, graphMs, publishMs, peakMb: peakMegabytes() };
  } finally {
    writer.abandon();
  }
}

function putDocuments(
  writer: IndexWriter,
  grammar: Grammar,
  { passages: count, seed }: { readonly passages: number; readonly seed: number },
): { generateMs: number; putMs: number } {
  const shortForms = new ShortForms(grammar.shortForms);
  const started = performance.now();
  let putMs = 0;
  let done = 0;
  for (const document of generatePassages(grammar, { count, seed })) {
    const before = performance.now();
    writer.put(asIndexedDocument(document, shortForms));
    putMs += performance.now() - before;
    done += document.passages.length;
    if (done % TELL_EVERY === 0) process.stderr.write(`${done} passages put\n`);
  }
  return { generateMs: performance.now() - started - putMs, putMs };
}

/** The model is kept beside the index, as an ingest keeps it. */
async function embed(
  writer: IndexWriter,
  data: string,
): Promise<{ model: string; windows: number; ms: number }> {
  const embedder = textEmbedder({ ...shippedModel(), keptIn: data });
  const { model } = embedder;
  let windows = 0;
  try {
    const ms = await timed(async () => {
      for (;;) {
        const texts = writer.unembedded(model, PORTION);
        if (texts.length === 0) return;
        const meanings = await embedder.embed(texts.map(({ text }) => text));
        windows += meanings.reduce((sum, meaning) => sum + meaning.windows.length, 0);
        writer.putMeanings(
          model,
          texts.flatMap(({ id }, n) => {
            const meaning = meanings[n];
            return meaning === undefined ? [] : [{ id, ...meaning }];
          }),
        );
      }
    });
    return { model, windows, ms };
  } finally {
    await embedder.close();
  }
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function sizesOf(data: string): { databaseMb: number; graphMb: number } {
  const sizes = readdirSync(data).map((name) => ({ name, mb: statSync(join(data, name)).size / 2 ** 20 }));
  const sum = (isWanted: (name: string) => boolean) =>
    sizes.reduce((total, { name, mb }) => total + (isWanted(name) ? mb : 0), 0);
  return {
    databaseMb: sum((name) => name.startsWith('index.db')),
    graphMb: sum((name) => name.endsWith('.hnsw')),
  };
}
