import { createReadStream, type Dirent, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What the index knows of a graph file: a file of other length or checksum is damaged. */
export interface ShardFile {
  readonly file: string;
  readonly bytes: number;
  readonly checksum: number;
}

// "vectors-3f0c….hnsw" · "vectors-3f0c….hnsw.part" while it is being written
const SHARD_FILE = /^vectors-[0-9a-f-]+\.hnsw(?:\.part)?$/u;
const PART_OF_FILE = 1 << 20;

/** The name of a graph file that no other ever had, so that a name always means the same content. */
export function shardFileName(id: string): string {
  return `vectors-${id}.hnsw`;
}

/** The CRC-32 of a whole file, read piece by piece. */
export async function checksumOf(path: string): Promise<number> {
  let checksum = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: PART_OF_FILE }))
    checksum = crc32(chunk as Buffer, checksum);
  return checksum;
}

/** True when the file is there with its whole length; cheap. */
export function isPresent(folder: string, { file, bytes }: ShardFile): boolean {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.size === bytes;
}

/** True when the file is what was written: hnswlib follows the numbers in it without looking, so a bad one could end the process. */
export async function isIntact(folder: string, shard: ShardFile): Promise<boolean> {
  try {
    return isPresent(folder, shard) && (await checksumOf(join(folder, shard.file))) === shard.checksum;
  } catch {
    return false;
  }
}

/** Removes the graph files of a data folder that no index names: left by an ingest that was killed, or by old generations. */
export function removeOrphans(folder: string, named: ReadonlySet<string>): void {
  for (const { name } of filesOf(folder))
    if (SHARD_FILE.test(name) && !named.has(name)) rmSync(join(folder, name), { force: true });
}

function filesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
}
