import type { Database, Statement } from 'better-sqlite3';
import { ExactWindows, type StoredWindows } from './exact-windows.ts';
import { type NearText, nearestTexts } from './nearest-texts.ts';

/**
 * Windows of the documents that a filter keeps, up to which these are read and compared one by one; more are searched
 * for with all others and filtered afterwards. Reading so many takes some 60 ms, once; comparing them 6 ms (measured).
 */
export const MOST_FILTERED = 16_384;

/** Windows that stay in memory, as a multiple of what one filter may keep: 64 MB with 256 numbers a window. */
const KEPT_FILTERS = 4;

/** The windows of single documents, kept while they fit: a conversation asks about the same few again and again. */
export class DocumentWindows {
  readonly #dimension: number;
  readonly #mostWindows: number;
  readonly #count: Statement<[string], { windows: number }>;
  readonly #read: Statement<[string], StoredWindows>;
  readonly #counts = new Map<string, number>();
  readonly #kept = new Map<string, ExactWindows>();
  #keptWindows = 0;

  constructor(database: Database, dimension: number, mostWindows: number) {
    this.#dimension = dimension;
    this.#mostWindows = mostWindows;
    this.#count = database.prepare(
      `SELECT coalesce(sum(w.windows), 0) AS windows FROM passages p JOIN window_places w ON w.id = p.embedding
       WHERE p.document = ?`,
    );
    this.#read = database.prepare(
      `SELECT id, windows FROM embeddings
       WHERE id IN (SELECT embedding FROM passages WHERE document = ?)`,
    );
  }

  /** The nearest texts of some documents, best first; null where these hold too many windows to compare them all. */
  nearest(vector: Float32Array, documents: readonly string[], limit: number): NearText[] | null {
    const named = [...new Set(documents)];
    let windows = 0;
    for (const document of named) {
      windows += this.#countOf(document);
      if (windows > this.#mostWindows) return null;
    }
    return nearestTexts(
      vector,
      limit,
      named.map((document) => this.#of(document)),
    );
  }

  #countOf(document: string): number {
    let count = this.#counts.get(document);
    if (count === undefined) {
      count = this.#count.get(document)?.windows ?? 0;
      this.#counts.set(document, count);
    }
    return count;
  }

  #of(document: string): ExactWindows {
    const known = this.#kept.get(document);
    if (known !== undefined) return known;
    const windows = new ExactWindows(this.#read.all(document), this.#dimension);
    if (this.#keptWindows + windows.windows > KEPT_FILTERS * this.#mostWindows) {
      this.#kept.clear();
      this.#keptWindows = 0;
    }
    this.#kept.set(document, windows);
    this.#keptWindows += windows.windows;
    return windows;
  }
}
