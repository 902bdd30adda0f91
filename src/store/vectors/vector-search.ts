import type { Database, Statement } from 'better-sqlite3';
import { DocumentWindows, MOST_FILTERED } from './document-windows.ts';
import { ExactWindows, type StoredWindows } from './exact-windows.ts';
import { GraphShard } from './graph-shard.ts';
import { type NearText, nearestTexts } from './nearest-texts.ts';
import { bestCosine } from './quantise.ts';
import type { ListedShard, ShardCache } from './shard-cache.ts';
import { comparedTexts, pointsOfEach } from './shard-policy.ts';
import { listShards, readShardPoints } from './stored-shards.ts';
import { readDimension } from './vector-tables.ts';

/** What to look for beside the vector itself. */
export interface NearestQuery {
  /** Most passages to give. */
  readonly limit: number;
  /** Ids to search in; all documents where it is not given. */
  readonly documents?: readonly string[];
}

/** A passage by its row, with the cosine of its best window: −1 to 1. */
export interface NearestPassage {
  readonly row: number;
  readonly score: number;
}

/**
 * How vectors are searched at this moment: there are none; graphs are being loaded and only what is ready answers;
 * every window is compared; graphs are asked, and windows that are in no graph compared.
 */
export type VectorState = 'none' | 'loading' | 'exact' | 'graph';

/** Where a filter keeps many documents of a large index, more and more texts are compared until enough pass it. */
const FILTERED_FACTOR = 4;
const MOST_COMPARED = 4_800;

/** Texts whose windows stay in memory once they were compared: a kilobyte each, and reading one takes longer than comparing it. */
const MOST_KEPT = 16_384;

/** Texts of which it is remembered where they stand: those that some hundred questions find. */
const MOST_PLACES = 4_096;

/** A passage that has a text. */
interface StoredPlace {
  readonly row: number;
  readonly document: string;
}

/** How far to look: passages wanted, and texts of graphs to compare. */
interface Reach {
  readonly limit: number;
  readonly compared: number;
}

/** Vector search over one generation of an index. */
export class VectorSearch {
  readonly #dimension: number;
  readonly #shards: readonly ListedShard[];
  readonly #cache: ShardCache;
  /** Points of all graphs. */
  readonly #points: number;
  readonly #documents: DocumentWindows;
  readonly #windowsIn: Statement<[number | null], StoredWindows>;
  readonly #text: Statement<[number], Buffer>;
  readonly #rows: Statement<[number], StoredPlace>;
  /** Where texts stand that were found lately. */
  readonly #places = new Map<number, readonly StoredPlace[]>();
  #unsharded: ExactWindows | null = null;
  /** Windows of texts that graphs named lately. */
  readonly #compared = new Map<number, Uint8Array>();
  /** Windows of graphs that cannot be used. */
  readonly #standIns = new Map<number, ExactWindows>();

  /** `mostFiltered`: windows that a filter may keep for just these to be compared. */
  constructor(database: Database, cache: ShardCache, mostFiltered = MOST_FILTERED) {
    this.#dimension = readDimension(database);
    this.#cache = cache;
    this.#shards = readShards(database, this.#dimension);
    this.#points = this.#shards.reduce((sum, { owners }) => sum + owners.length, 0);
    this.#documents = new DocumentWindows(database, this.#dimension, mostFiltered);
    this.#windowsIn = database.prepare(
      `SELECT e.id, e.windows FROM window_places p JOIN embeddings e ON e.id = p.id
       WHERE p.shard IS ? AND p.windows > 0`,
    );
    this.#text = database.prepare<[number], Buffer>('SELECT windows FROM embeddings WHERE id = ?').pluck();
    this.#rows = database.prepare('SELECT rowid AS row, document FROM passages WHERE embedding = ?');
  }

  state(): VectorState {
    if (this.#dimension === 0) return 'none';
    const states = this.#shards.map((shard) => this.#cache.stateOf(shard));
    if (states.some((state) => state === null || state === 'loading')) return 'loading';
    return states.some((state) => state instanceof GraphShard) ? 'graph' : 'exact';
  }

  /** Begins to load the graphs; `state` tells when they are there. */
  load(): void {
    this.#cache.load(this.#shards);
  }

  /** Best first; equal scores in the order of the corpus. A vector of another length finds nothing. */
  nearest(vector: Float32Array, { limit, documents }: NearestQuery): NearestPassage[] {
    if (this.#dimension === 0 || vector.length !== this.#dimension || limit <= 0) return [];
    this.load();
    const compared = comparedTexts(this.#points, limit);
    if (documents === undefined) return this.#passages(this.#texts(vector, { limit, compared }), limit, null);
    const narrow = this.#documents.nearest(vector, documents, limit);
    const named = new Set(documents);
    return narrow === null ? this.#filtered(vector, limit, named) : this.#passages(narrow, limit, named);
  }

  #filtered(vector: Float32Array, limit: number, documents: ReadonlySet<string>): NearestPassage[] {
    for (let compared = comparedTexts(this.#points, limit); ; compared *= FILTERED_FACTOR) {
      const texts = this.#texts(vector, { limit: Math.max(limit, compared), compared });
      const found = this.#passages(texts, limit, documents);
      if (found.length >= limit || compared >= MOST_COMPARED) return found;
    }
  }

  /** The nearest texts, best first: some from the windows that are scanned, some that the graphs name. */
  #texts(vector: Float32Array, { limit, compared }: Reach): NearText[] {
    const graphs: GraphShard[] = [];
    const sets = [this.#scanned()];
    for (const shard of this.#shards) {
      const state = this.#cache.stateOf(shard);
      if (state instanceof GraphShard) graphs.push(state);
      else if (state === 'unusable') sets.push(this.#standIn(shard.number));
    }
    const texts = [...nearestTexts(vector, limit, sets), ...this.#fromGraphs(vector, graphs, compared)];
    return texts.sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** The best texts that graphs name and that have not gone since, each with the cosine of its best window. */
  #fromGraphs(vector: Float32Array, graphs: readonly GraphShard[], compared: number): NearText[] {
    const points = pointsOfEach(graphs.length, compared);
    const named = graphs.flatMap((graph) => graph.nearest(vector, points)).sort((a, b) => b.score - a.score);
    const texts = new Map<number, NearText>();
    for (const { id } of named) {
      if (texts.size >= compared) break;
      if (texts.has(id)) continue;
      const windows = this.#windowsOf(id);
      if (windows !== undefined) texts.set(id, { id, score: bestCosine(windows, vector) });
    }
    return [...texts.values()];
  }

  /** The stored windows of a text that may have gone since its graph was built. */
  #windowsOf(id: number): Uint8Array | undefined {
    const known = this.#compared.get(id);
    if (known !== undefined) return known;
    const windows = this.#text.get(id);
    if (windows === undefined) return undefined;
    if (this.#compared.size >= MOST_KEPT) this.#compared.clear();
    this.#compared.set(id, windows);
    return windows;
  }

  /** The passages of texts, of some documents or of all. */
  #passages(
    texts: readonly NearText[],
    limit: number,
    documents: ReadonlySet<string> | null,
  ): NearestPassage[] {
    const found: NearestPassage[] = [];
    for (const { id, score } of texts) {
      if (found.length >= limit) break;
      for (const { row, document } of this.#passagesOf(id))
        if (documents === null || documents.has(document)) found.push({ row, score });
    }
    return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
  }

  #passagesOf(text: number): readonly StoredPlace[] {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const places = this.#rows.all(text);
    if (this.#places.size >= MOST_PLACES) this.#places.clear();
    this.#places.set(text, places);
    return places;
  }

  #scanned(): ExactWindows {
    this.#unsharded ??= new ExactWindows(this.#windowsIn.all(null), this.#dimension);
    return this.#unsharded;
  }

  #standIn(shard: number): ExactWindows {
    const known = this.#standIns.get(shard);
    if (known !== undefined) return known;
    const windows = new ExactWindows(this.#windowsIn.all(shard), this.#dimension);
    this.#standIns.set(shard, windows);
    return windows;
  }
}

function readShards(database: Database, dimension: number): ListedShard[] {
  return listShards(database).map((shard) => ({
    ...shard,
    ...readShardPoints(database, shard.number),
    dimension,
  }));
}
