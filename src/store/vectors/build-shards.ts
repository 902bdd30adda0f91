import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { buildShard } from './build-shard.ts';
import { graphLibrary } from './graph-library.ts';
import { isFull, planShards, type ShardPlan, type UnplacedText, windowsOf } from './plan-shards.ts';
import { Projection } from './projection.ts';
import { windowBytes } from './quantise.ts';
import { isIntact, isPresent, removeOrphans, shardFileName } from './shard-file.ts';
import { FEWEST_ALIVE, SHARD_POLICY, type ShardPolicy } from './shard-policy.ts';
import { dissolveShard, listShards, readShardPoints, writeShard } from './stored-shards.ts';
import { readDimension } from './vector-tables.ts';

/** Where graphs are kept, what they replace, and how far building them has come. */
export interface BuildShards {
  readonly folder: string;
  /** Files of the generation that serves now, which its readers may not have loaded yet. */
  readonly serving: ReadonlySet<string>;
  readonly policy?: ShardPolicy | undefined;
  readonly isGraphAvailable?: boolean | undefined;
  /** Windows put into graphs, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What building one graph needs beside its plan. */
interface Building {
  readonly folder: string;
  readonly pointNumbers: number;
  readonly onProgress: (points: number) => void;
}

/** Texts read between two turns of the event loop: some milliseconds. */
const TURN = 1_024;

/** The files that the tables name. */
export function namedShards(database: Database): Set<string> {
  return new Set(listShards(database).map(({ file }) => file));
}

/**
 * Brings the graphs up to the windows that the transaction holds: none while there are few, or where hnswlib-node is
 * missing; else what came since is left to be scanned until it is as much as that, and then put into graphs that are
 * built on from the last one or anew. New files get new names; the old ones stay for those who read the old generation,
 * and are removed by the next call. Throws when a file cannot be written.
 */
export async function buildShards(database: Database, options: BuildShards): Promise<void> {
  const { folder, serving, policy = SHARD_POLICY } = options;
  removeOrphans(folder, new Set([...serving, ...namedShards(database)]));
  const isAvailable = options.isGraphAvailable ?? graphLibrary() !== null;
  if (!isAvailable || countWindows(database, 'all') <= policy.exactWindows) {
    for (const { number } of listShards(database)) dissolveShard(database, number);
    return;
  }
  const pointNumbers = pointNumbersOf(countWindows(database, 'all'), policy);
  await dissolveUnusable(database, folder, { ...policy, pointNumbers });
  if (countWindows(database, null) <= policy.exactWindows) return;
  const texts = database
    .prepare<[], UnplacedText>(
      'SELECT id, windows FROM window_places WHERE shard IS NULL AND windows > 0 ORDER BY id',
    )
    .all();
  const last = listShards(database).at(-1);
  const plans = planShards({ texts, last, cores: availableParallelism() }, policy);
  await buildAll(database, plans, { ...options, pointNumbers });
}

function pointNumbersOf(windows: number, policy: ShardPolicy): number {
  return windows > policy.manyWindows ? policy.fewPointNumbers : policy.pointNumbers;
}

/**
 * Takes off the list what cannot go on being used: graphs that are gone or mostly dead, or have larger points than an
 * index of this size may have. Only the last one, if it is not full, has to be sound: nothing is added to others.
 */
async function dissolveUnusable(database: Database, folder: string, policy: ShardPolicy): Promise<void> {
  const shards = listShards(database);
  const dimension = readDimension(database);
  const largest = Math.min(policy.pointNumbers, dimension);
  for (const shard of shards) {
    const isTooDead = countWindows(database, shard.number) < shard.points * FEWEST_ALIVE;
    const isBase = shard === shards.at(-1) && !isFull(shard, policy);
    const isUsable = isBase ? await isIntact(folder, shard) : isPresent(folder, shard);
    const { directions } = readShardPoints(database, shard.number);
    const isTooLarge = new Projection(directions, dimension).numbers > largest;
    if (isTooDead || isTooLarge || !isUsable) dissolveShard(database, shard.number);
  }
}

async function buildAll(
  database: Database,
  plans: readonly ShardPlan[],
  { folder, pointNumbers, onProgress }: BuildShards & Pick<Building, 'pointNumbers'>,
): Promise<void> {
  const total = plans.reduce((sum, { texts }) => sum + windowsOf(texts), 0);
  const done = plans.map(() => 0);
  const waiting = [...plans.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, plan] = next;
      const tell = (points: number) => {
        done[at] = points;
        onProgress?.(
          done.reduce((sum, n) => sum + n, 0),
          total,
        );
      };
      tell(0);
      await buildOne(database, plan, { folder, pointNumbers, onProgress: tell });
      tell(windowsOf(plan.texts));
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), plans.length) }, work));
}

async function buildOne(database: Database, plan: ShardPlan, building: Building): Promise<void> {
  const { number, base, texts } = plan;
  const { folder, pointNumbers, onProgress } = building;
  const dimension = readDimension(database);
  const old = base === null ? null : { ...base, ...readShardPoints(database, base.number) };
  const { directions, ...file } = await buildShard({
    folder,
    file: shardFileName(randomUUID()),
    windows: await readWindows(database, texts, dimension),
    dimension,
    pointNumbers,
    base: old === null ? null : { ...old, path: join(folder, old.file) },
    onProgress,
  });
  writeShard(database, { number, ...file }, { owners: ownersOf(old?.owners, texts), directions });
  database
    .prepare('UPDATE window_places SET shard = ? WHERE shard IS NULL AND windows > 0 AND id BETWEEN ? AND ?')
    .run(number, texts[0]?.id ?? 0, texts.at(-1)?.id ?? -1);
}

/** For each point the id of its text: those that were there, then the new ones. */
function ownersOf(old: Uint32Array | undefined, texts: readonly UnplacedText[]): Uint32Array {
  const owners = new Uint32Array((old?.length ?? 0) + windowsOf(texts));
  if (old !== undefined) owners.set(old);
  let at = old?.length ?? 0;
  for (const { id, windows } of texts) {
    owners.fill(id, at, at + windows);
    at += windows;
  }
  return owners;
}

/** The stored windows of some texts, one after the other. */
async function readWindows(
  database: Database,
  texts: readonly UnplacedText[],
  dimension: number,
): Promise<Uint8Array> {
  const read = database.prepare<[number], { windows: Buffer }>('SELECT windows FROM embeddings WHERE id = ?');
  const size = windowBytes(dimension);
  const all = new Uint8Array(windowsOf(texts) * size);
  let at = 0;
  for (const [n, { id, windows }] of texts.entries()) {
    if (n % TURN === TURN - 1) await setImmediate();
    const stored = read.get(id)?.windows;
    if (stored !== undefined) all.set(stored.subarray(0, windows * size), at);
    at += windows * size;
  }
  return all;
}

function countWindows(database: Database, shard: number | null | 'all'): number {
  const sql = 'SELECT coalesce(sum(windows), 0) AS n FROM window_places';
  const row =
    shard === 'all'
      ? database.prepare<[], { n: number }>(sql).get()
      : database.prepare<[number | null], { n: number }>(`${sql} WHERE shard IS ?`).get(shard);
  return row?.n ?? 0;
}
