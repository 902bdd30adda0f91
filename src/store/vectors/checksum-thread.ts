import { parentPort, workerData } from 'node:worker_threads';
import { checksumOf } from './shard-file.ts';

/** The files whose checksums the thread computes, in this order. */
export interface ChecksumOrder {
  readonly paths: readonly string[];
}

/** One file's checksum, or null where it cannot be read. */
export interface ChecksumReply {
  readonly path: string;
  readonly checksum: number | null;
}

const { paths } = workerData as ChecksumOrder;
for (const path of paths) {
  const checksum = await checksumOf(path).catch(() => null);
  parentPort?.postMessage({ path, checksum } satisfies ChecksumReply);
}
