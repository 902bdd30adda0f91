import { readdirSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { IndexedDocument } from '../../../src/directive/indexed-document.ts';
import { IndexReader } from '../../../src/store/index-reader.ts';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import { openIndex } from '../../../src/store/open-index.ts';
import type { GraphLibrary } from '../../../src/store/vectors/graph-library.ts';
import { ShardCache } from '../../../src/store/vectors/shard-cache.ts';
import type { ShardPolicy } from '../../../src/store/vectors/shard-policy.ts';
import { CATALOGUE, stateOf } from '../world.ts';

export const MODEL = 'chữ cái@1';
export const DIMENSION = 32;

/** Brings a vector to unit length, in place. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  for (const i of vector.keys()) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}

export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** A direction that belongs to a word: always the same numbers. */
function directionOf(word: string): Float32Array {
  let seed = 2_166_136_261;
  for (const letter of word) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return Float32Array.from({ length: DIMENSION }, () => {
    seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519) + 0x9e3779b9;
    return ((seed >>> 8) & 0xffff) / 0x8000 - 1;
  });
}

/** Texts that share words are near each other; texts without a common word are not. */
export function vectorOf(words: string): Float32Array {
  const sum = new Float32Array(DIMENSION);
  for (const word of words.split(' ')) {
    for (const [i, value] of directionOf(word).entries()) sum[i] = (sum[i] ?? 0) + value;
  }
  return unit(sum);
}

/** One window for each part of a text between "/". */
export function meaningOf(text: string): { windows: Float32Array[]; pieces: Uint16Array } {
  const windows = text.split(' / ').map(vectorOf);
  return { windows, pieces: Uint16Array.from(text.split(' '), (word) => word.length) };
}

/** How a generation is published: the documents that come and go, and when windows are put into graphs. */
export interface Publication {
  readonly put?: readonly IndexedDocument[];
  readonly remove?: readonly string[];
  readonly model?: string;
  readonly policy?: ShardPolicy;
  readonly isGraphAvailable?: boolean;
}

/** Publishes what changes with its vectors, and gives the texts that had to be embedded. */
export async function publishVectors(data: string, publication: Publication): Promise<string[]> {
  const { put = [], remove = [], model = MODEL, ...options } = publication;
  const writer = await IndexWriter.begin(data, 1_000);
  try {
    for (const document of remove) writer.remove(document);
    for (const document of put) writer.put(document);
    const texts = writer.unembedded(model, 100_000);
    const embedded = texts.map(({ id, text }) => ({ id, ...meaningOf(text) }));
    writer.putMeanings(model, embedded);
    await writer.buildVectors(options);
    writer.publish({ ...stateOf(...writer.directives().map(({ id }) => id)), model }, CATALOGUE);
    return texts.map(({ text }) => text);
  } finally {
    writer.abandon();
  }
}

/** A reader that closes with the test; `library` in place of hnswlib-node. */
export function vectorReader(data: string, library?: () => GraphLibrary | null): IndexReader {
  const opened = openIndex(data);
  if (opened.kind !== 'open') throw new Error(`no index to read: ${opened.kind}`);
  const reader = new IndexReader(opened, new ShardCache(data, library));
  onTestFinished(() => reader.close());
  return reader;
}

/** The texts of the passages nearest to words, best first. */
export function nearest(
  reader: IndexReader,
  words: string,
  limit = 3,
  documents?: readonly string[],
): string[] {
  const query = documents === undefined ? { limit } : { limit, documents };
  return reader.nearestPassages(vectorOf(words), query).map(({ row }) => reader.passageAt(row).text);
}

/** The graph files in a data folder, finished or not. */
export function shardFiles(data: string): string[] {
  return readdirSync(data).filter((name) => name.includes('.hnsw'));
}
