import { MessageChannel, type Worker } from 'node:worker_threads';
import type { TextMeaning } from './embedder.ts';
import type { EmbeddingReply, EmbeddingRequest } from './embedding-thread.ts';
import { EmbeddingThreadFailure } from './model-failure.ts';
import { type PackedMeanings, unpackMeanings } from './packed-meanings.ts';
import { startThread } from './start-thread.ts';
import type { StaticModelData } from './static/static-model.ts';

/** Texts given to a thread at once. */
const PORTION = 64;

/**
 * Threads that embed texts side by side with a static model. None loads onnxruntime: its release for Node 20 breaks the
 * memory of the whole process when a thread that has loaded it ends (seen: "double free", in one run of three).
 */
export class ThreadPool {
  readonly #threads: readonly Worker[];

  private constructor(threads: readonly Worker[]) {
    this.#threads = threads;
  }

  /** Starts so many threads; null where none starts. */
  static async start(model: StaticModelData, count: number): Promise<ThreadPool | null> {
    const started = await Promise.all(Array.from({ length: count }, () => startThread(model)));
    const threads = started.filter((thread) => thread !== null);
    return threads.length > 0 ? new ThreadPool(threads) : null;
  }

  /**
   * The meanings of texts, in their order.
   * @throws EmbeddingThreadFailure where a thread ended or failed.
   */
  async embed(texts: readonly string[], onProgress: (done: number) => void): Promise<TextMeaning[]> {
    const meanings: TextMeaning[] = new Array(texts.length);
    let next = 0;
    let done = 0;
    const work = async (thread: Worker) => {
      while (next < texts.length) {
        const from = next;
        const portion = texts.slice(from, from + PORTION);
        next += portion.length;
        const packed = await ask(thread, portion);
        for (const [at, meaning] of unpackMeanings(packed).entries()) meanings[from + at] = meaning;
        done += portion.length;
        onProgress(done);
      }
    };
    await Promise.all(this.#threads.map(work));
    return meanings;
  }

  /** Ends the threads, also in the middle of work. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function ask(thread: Worker, texts: readonly string[]): Promise<PackedMeanings> {
  const { port1: answers, port2: reply } = new MessageChannel();
  return new Promise<PackedMeanings>((resolve, reject) => {
    const fail = (error: unknown) => reject(new EmbeddingThreadFailure(causeOf(error)));
    const settle = (settled: EmbeddingReply) => {
      thread.off('error', fail).off('exit', fail);
      answers.close();
      if (settled.kind === 'meanings') resolve(settled.packed);
      else reject(new EmbeddingThreadFailure(settled.message));
    };
    answers.once('message', settle);
    thread.once('error', fail).once('exit', fail);
    thread.postMessage({ texts, reply } satisfies EmbeddingRequest, [reply]);
  }).finally(() => answers.close());
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : `mã thoát ${String(error)}`;
}
