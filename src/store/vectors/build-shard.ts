import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { startWorker } from '../../threads/start-worker.ts';
import type { ShardOrder, ShardReply } from './build-shard-thread.ts';
import type { ShardFile } from './shard-file.ts';

/** What to build, and under which name in which folder. */
export interface NewShard extends Omit<ShardOrder, 'path'> {
  readonly folder: string;
  readonly file: string;
  readonly onProgress: (points: number) => void;
}

/** A graph file and what its points were projected on. */
export interface BuiltShard extends ShardFile {
  readonly directions: Float32Array;
}

/**
 * Builds a graph in a thread of its own and puts the whole file in its place. Takes `windows` away from the caller.
 * Throws what went wrong in the thread: no room, no right to write, no memory.
 */
export async function buildShard({ folder, file, onProgress, ...order }: NewShard): Promise<BuiltShard> {
  const path = `${join(folder, file)}.part`;
  const worker = startWorker({
    script: './build-shard-thread',
    from: import.meta.url,
    workerData: { ...order, path } satisfies ShardOrder,
    transferList: [order.windows.buffer as ArrayBuffer],
  });
  let built: Extract<ShardReply, { kind: 'built' }> | null = null;
  worker.on('message', (reply: ShardReply) => {
    if (reply.kind === 'progress') onProgress(reply.points);
    else built = reply;
  });
  await once(worker, 'exit');
  const done = built as Extract<ShardReply, { kind: 'built' }> | null;
  if (done === null) throw new Error(`the thread that built ${file} ended without a result`);
  renameSync(path, join(folder, file));
  return { file, bytes: done.bytes, checksum: done.checksum, directions: done.directions };
}
