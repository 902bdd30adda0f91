import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../threads/start-worker.ts';
import type { StaticModelData } from './static/static-model.ts';

/**
 * A thread that embeds texts with a static model, or null where none can be started here. It does not keep the
 * process alive.
 */
export async function startThread(workerData: StaticModelData): Promise<Worker | null> {
  try {
    const worker = startWorker({ script: './embedding-thread', from: import.meta.url, workerData });
    await once(worker, 'message');
    worker.unref();
    return worker;
  } catch {
    return null;
  }
}
