import { startWorker } from '../../threads/start-worker.ts';
import type { ChecksumOrder, ChecksumReply } from './checksum-thread.ts';
import { checksumOf } from './shard-file.ts';

/**
 * The checksums of files, read by one thread beside the one that answers, since they grow with the corpus; each is
 * given as soon as it is known, null where a file cannot be read. Does not keep the process alive.
 */
export function checksumFiles(paths: readonly string[]): Promise<number | null>[] {
  const waiting = new Map<string, (checksum: number | null) => void>();
  const checksums = paths.map((path) => new Promise<number | null>((resolve) => waiting.set(path, resolve)));
  const tell = ({ path, checksum }: ChecksumReply) => {
    waiting.get(path)?.(checksum);
    waiting.delete(path);
  };
  const readHere = async () => {
    for (const path of [...waiting.keys()])
      tell({ path, checksum: await checksumOf(path).catch(() => null) });
  };
  const workerData: ChecksumOrder = { paths };
  const worker = startWorker({ script: './checksum-thread', from: import.meta.url, workerData });
  worker.on('message', tell);
  worker.on('error', () => undefined);
  worker.on('exit', () => void readHere());
  worker.unref();
  return checksums;
}
