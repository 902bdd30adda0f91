import type { Database } from 'better-sqlite3';
import type { ShardFile } from './shard-file.ts';
import { bytesOf, float32Of, uint32Of } from './stored-numbers.ts';

/** A graph file as the index lists it. */
export interface StoredShard extends ShardFile {
  readonly number: number;
  readonly points: number;
}

/** What the points of a graph stand for: the id of each one's text, and what they were projected on. */
export interface ShardPoints {
  readonly owners: Uint32Array;
  readonly directions: Float32Array;
}

/** In the order in which they were made. */
export function listShards(database: Database): StoredShard[] {
  return database
    .prepare<[], StoredShard>(
      'SELECT number, file, bytes, checksum, points FROM vector_shards ORDER BY number',
    )
    .all();
}

/** Of one graph; of nothing for an unknown number. */
export function readShardPoints(database: Database, shard: number): ShardPoints {
  const row = database
    .prepare<[number], { owners: Buffer; directions: Buffer }>(
      'SELECT owners, directions FROM vector_shards WHERE number = ?',
    )
    .get(shard);
  const nothing = new Uint8Array();
  return { owners: uint32Of(row?.owners ?? nothing), directions: float32Of(row?.directions ?? nothing) };
}

/** Lists a graph, in place of another of its number. */
export function writeShard(
  database: Database,
  { number, file, bytes, checksum }: Omit<StoredShard, 'points'>,
  { owners, directions }: ShardPoints,
): void {
  database
    .prepare('INSERT OR REPLACE INTO vector_shards VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(number, file, bytes, checksum, owners.length, bytesOf(owners), bytesOf(directions));
}

/** Takes a graph off the list; its windows are in none then. */
export function dissolveShard(database: Database, number: number): void {
  database.prepare('UPDATE window_places SET shard = NULL WHERE shard = ?').run(number);
  database.prepare('DELETE FROM vector_shards WHERE number = ?').run(number);
}
