import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { StaticModelData } from './static-model.ts';
import type { TextStep } from './text-form.ts';
import { shared } from './vocabulary.ts';

/**
 * What a static model comes to, kept in one file of the data folder: 23 MB that are read in 25 ms, while making them takes
 * half a second (onnxruntime, one run over the vocabulary, the trie of the tokeniser). Derived: it can be deleted at any
 * time, and one that is not what was written is made anew.
 */
export interface KeptModel {
  /** Where it lies. */
  readonly folder: string;
  /** Names the model by the content of its files, as `modelId` does. */
  readonly id: string;
}

/** Another layout of the file needs another number. */
const LAYOUT = 1;
const MODEL_FILE = /^model-[\w.@-]+\.bin(?:\.part)?$/u;
/** Before the head: its length and the checksum of all that comes after these eight bytes, in the machine's own order of bytes. */
const PREFIX_BYTES = 8;
const ALIGNED = 8;

/** The arrays of the file, in its order. */
const ARRAYS = ['letterOf', 'edges', 'pieceAt', 'scores', 'rows', 'scales', 'weights'] as const;
type ArrayName = (typeof ARRAYS)[number];

/** Everything but the arrays. */
interface Head {
  readonly layout: number;
  readonly id: string;
  readonly steps: readonly TextStep[];
  readonly first: number;
  readonly limit: number;
  readonly dimension: number;
  readonly letters: number;
  readonly unknown: number;
  readonly unknownScore: number;
  readonly lengths: Readonly<Record<ArrayName, number>>;
}

/** The model's data over shared memory; null where no whole file of this model is there. */
export function readKeptModel({ folder, id }: KeptModel): StaticModelData | null {
  try {
    const file = readShared(join(folder, fileName(id)));
    const [headBytes, checksum] = new Uint32Array(file.buffer, 0, 2);
    if (headBytes === undefined || crc32(file.subarray(PREFIX_BYTES)) !== checksum) return null;
    const arraysAt = PREFIX_BYTES + headBytes;
    const head = JSON.parse(Buffer.from(file.subarray(PREFIX_BYTES, arraysAt)).toString('utf8')) as Head;
    return head.layout === LAYOUT && head.id === id ? dataOf(head, file.buffer, arraysAt) : null;
  } catch {
    return null;
  }
}

/** Reads a file where threads can share it; a second copy would take as long as reading. */
function readShared(path: string): Uint8Array<SharedArrayBuffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = shared(Uint8Array<SharedArrayBuffer>, fstatSync(file).size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, length);
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** Writes the file and removes those of other models. A folder that takes none is no harm: the model is made when it is wanted. */
export function keepModel({ folder, id }: KeptModel, data: StaticModelData): void {
  const name = fileName(id);
  try {
    mkdirSync(folder, { recursive: true });
    const part = join(folder, `${name}.part`);
    writeFileSync(part, bytesOf(id, data));
    renameSync(part, join(folder, name));
    for (const other of readdirSync(folder))
      if (MODEL_FILE.test(other) && other !== name) rmSync(join(folder, other), { force: true });
  } catch {
    return;
  }
}

function fileName(id: string): string {
  return `model-${id.replace(/[^\w.@-]/gu, '-')}.bin`;
}

function bytesOf(id: string, { tokenizer, table }: StaticModelData): Buffer {
  const { vocabulary, steps, first, limit } = tokenizer;
  const { letters, unknown, unknownScore } = vocabulary;
  const arrays = ARRAYS.map((name) => ({ name, array: { ...vocabulary, ...table }[name] }));
  const lengths = Object.fromEntries(arrays.map(({ name, array }) => [name, array.length]));
  const { dimension } = table;
  const use = { steps, first, limit, dimension, letters, unknown, unknownScore };
  const head = Buffer.from(JSON.stringify({ layout: LAYOUT, id, ...use, lengths }));
  const padded = Buffer.alloc(aligned(head.length), ' ');
  padded.set(head);
  const parts = arrays.map(({ array }) => {
    const part = Buffer.alloc(aligned(array.byteLength));
    part.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return part;
  });
  const file = Buffer.concat([Buffer.alloc(PREFIX_BYTES), padded, ...parts]);
  file.set(new Uint8Array(Uint32Array.of(padded.length, crc32(file.subarray(PREFIX_BYTES))).buffer));
  return file;
}

function dataOf({ lengths, ...head }: Head, memory: SharedArrayBuffer, from: number): StaticModelData {
  let at = from;
  const next = <T>(
    kind: {
      readonly BYTES_PER_ELEMENT: number;
      new (buffer: SharedArrayBuffer, at: number, length: number): T;
    },
    length: number,
  ): T => {
    const array = new kind(memory, at, length);
    at += aligned(length * kind.BYTES_PER_ELEMENT);
    return array;
  };
  // In the order of `ARRAYS`.
  const letterOf = next(Uint16Array, lengths.letterOf);
  const edges = next(Int32Array, lengths.edges);
  const pieceAt = next(Int32Array, lengths.pieceAt);
  const scores = next(Float64Array, lengths.scores);
  const rows = next(Int8Array, lengths.rows);
  const scales = next(Float32Array, lengths.scales);
  const weights = next(Float32Array, lengths.weights);
  const { letters, unknown, unknownScore, steps, first, limit, dimension } = head;
  const vocabulary = { letterOf, letters, edges, pieceAt, scores, unknown, unknownScore };
  return { tokenizer: { steps, vocabulary, first, limit }, table: { dimension, rows, scales, weights } };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
