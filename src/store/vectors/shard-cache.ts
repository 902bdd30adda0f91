import { join } from 'node:path';
import { checksumFiles } from './checksum-files.ts';
import { type GraphLibrary, graphLibrary } from './graph-library.ts';
import { GraphShard } from './graph-shard.ts';
import { Projection } from './projection.ts';
import { isPresent, type ShardFile } from './shard-file.ts';
import type { ShardPoints } from './stored-shards.ts';

/** A graph file as the index lists it, and what its points stand for. */
export interface ListedShard extends ShardFile, ShardPoints {
  readonly number: number;
  readonly dimension: number;
}

/** A process that waits looks so often whether it still does. */
const AWAKE_MS = 60_000;

/** A graph that can be asked, one that is being loaded, or one that cannot be used: its windows have to be scanned. */
export type ShardState = GraphShard | 'loading' | 'unusable';

/**
 * Graph files loaded once, however many generations of the index name them. Loading reads in other threads, so the
 * thread that answers goes on.
 */
export class ShardCache {
  readonly #folder: string;
  readonly #library: () => GraphLibrary | null;
  readonly #states = new Map<string, ShardState>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(folder: string, library: () => GraphLibrary | null = graphLibrary) {
    this.#folder = folder;
    this.#library = library;
  }

  /** False where the native module is missing. */
  get isGraphAvailable(): boolean {
    return this.#library() !== null;
  }

  /** Where a shard stands; null before it was first asked for by `load`. */
  stateOf(shard: ListedShard): ShardState | null {
    return this.#states.get(shard.file) ?? null;
  }

  /** Begins to load what is not loaded, and lets go of what is not listed any more. */
  load(shards: readonly ListedShard[]): void {
    const listed = new Set(shards.map(({ file }) => file));
    for (const file of this.#states.keys()) if (!listed.has(file)) this.#states.delete(file);
    const isNew = ({ file }: ListedShard) => !this.#states.has(file);
    this.#begin(shards.filter(isNew));
  }

  /** Resolves when nothing is being loaded any more. The process stays alive for whoever waits for that. */
  async settled(): Promise<void> {
    const awake = setInterval(() => undefined, AWAKE_MS);
    while (this.#loading.size > 0) await Promise.all(this.#loading.values());
    clearInterval(awake);
  }

  #begin(shards: readonly ListedShard[]): void {
    const Graph = this.#library();
    const isUsable = (shard: ListedShard) => Graph !== null && isPresent(this.#folder, shard);
    const usable = shards.filter(isUsable);
    for (const { file } of shards) this.#states.set(file, 'unusable');
    if (Graph === null || usable.length === 0) return;
    const checksums = checksumFiles(usable.map(({ file }) => join(this.#folder, file)));
    for (const [n, shard] of usable.entries()) this.#follow(Graph, shard, checksums[n]);
  }

  #follow(Graph: GraphLibrary, shard: ListedShard, checksum: Promise<number | null> | undefined): void {
    const { file } = shard;
    this.#states.set(file, 'loading');
    const loading = this.#read(Graph, shard, checksum).then((state) => {
      this.#loading.delete(file);
      if (this.#states.has(file)) this.#states.set(file, state);
    });
    this.#loading.set(file, loading);
  }

  /** hnswlib follows the numbers in a file without looking, so one that is not what was written must not be read. */
  async #read(
    Graph: GraphLibrary,
    { file, number, checksum, dimension, owners, directions }: ListedShard,
    found: Promise<number | null> | undefined,
  ): Promise<ShardState> {
    if ((await found) !== checksum) return 'unusable';
    try {
      const projection = new Projection(directions, dimension);
      const graph = new Graph('ip', projection.numbers);
      await graph.readIndex(join(this.#folder, file));
      return new GraphShard(number, { graph, owners, projection });
    } catch {
      return 'unusable';
    }
  }
}
