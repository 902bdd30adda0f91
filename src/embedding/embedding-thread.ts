import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { buffersOf, type PackedMeanings, packMeanings } from './packed-meanings.ts';
import { StaticModel, type StaticModelData } from './static/static-model.ts';

/** What the thread is asked: texts, and where to send their meanings. */
export interface EmbeddingRequest {
  readonly texts: readonly string[];
  readonly reply: MessagePort;
}

/** What it answers. */
export type EmbeddingReply =
  | { readonly kind: 'meanings'; readonly packed: PackedMeanings }
  | { readonly kind: 'error'; readonly message: string };

const data = workerData as StaticModelData;
const model = new StaticModel(data);

function answer({ texts, reply }: EmbeddingRequest): void {
  try {
    const meanings = texts.map((text) => model.meaningOf(text));
    const packed = packMeanings(meanings, data.table.dimension);
    reply.postMessage({ kind: 'meanings', packed } satisfies EmbeddingReply, buffersOf(packed));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reply.postMessage({ kind: 'error', message } satisfies EmbeddingReply);
  }
}

parentPort?.on('message', answer);
parentPort?.postMessage('ready');
