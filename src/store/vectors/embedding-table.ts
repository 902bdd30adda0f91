import { createHash } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';
import { readMeta } from '../stored-rows.ts';
import { quantise } from './quantise.ts';
import { bytesOf } from './stored-numbers.ts';
import { VECTOR_DIMENSION_KEY, VECTOR_MODEL_KEY } from './vector-tables.ts';

/** A text that passages stand for and that no vector is known of. */
export interface UnembeddedText {
  readonly id: number;
  readonly text: string;
}

/** The vectors of one text: unit windows, at least one, and the ids of its vocabulary pieces. */
export interface EmbeddedText {
  readonly id: number;
  readonly windows: readonly Float32Array[];
  readonly pieces: Uint16Array;
}

const HASH_BYTES = 16;

/** The texts of an index and their vectors, inside the transaction that makes its next generation. */
export class EmbeddingTable {
  readonly #database: Database;
  readonly #find: Statement<[Buffer], { id: number }>;
  readonly #insertText: Statement<[Buffer, string]>;
  readonly #insertPlace: Statement<[number]>;
  readonly #released = new Set<number>();

  constructor(database: Database) {
    this.#database = database;
    this.#find = database.prepare('SELECT id FROM embedded_texts WHERE hash = ?');
    this.#insertText = database.prepare('INSERT INTO embedded_texts (hash, text) VALUES (?, ?)');
    this.#insertPlace = database.prepare(
      'INSERT INTO window_places (id, windows, shard) VALUES (?, 0, NULL)',
    );
  }

  /** The id of a text; the same text has one, whatever passages share it. */
  idOf(text: string): number {
    const hash = createHash('sha256').update(text).digest().subarray(0, HASH_BYTES);
    const known = this.#find.get(hash);
    if (known !== undefined) return known.id;
    const id = Number(this.#insertText.run(hash, text).lastInsertRowid);
    this.#insertPlace.run(id);
    return id;
  }

  /** Remembers which texts the passages of a document used, before these are taken out. */
  release(document: string): void {
    const used = this.#database
      .prepare<[string], { embedding: number }>('SELECT embedding FROM passages WHERE document = ?')
      .all(document);
    for (const { embedding } of used) this.#released.add(embedding);
  }

  /** Takes out the released texts that no passage uses any more. */
  dropUnused(): void {
    const unused = this.#database.prepare<[number], { n: number }>(
      'SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM passages WHERE embedding = ?)',
    );
    const drops = ['embedded_texts', 'embeddings', 'window_places'].map((table) =>
      this.#database.prepare<[number]>(`DELETE FROM ${table} WHERE id = ?`),
    );
    for (const id of this.#released) if (unused.get(id) !== undefined) for (const drop of drops) drop.run(id);
    this.#released.clear();
  }

  /** The model that the vectors are of; null where there are none. */
  model(): string | null {
    return readMeta(this.#database, VECTOR_MODEL_KEY);
  }

  /** How many texts this model has not embedded. */
  missing(model: string): number {
    this.dropUnused();
    const where = this.model() === model ? 'WHERE shard IS NULL AND windows = 0' : '';
    const row = this.#database
      .prepare<[], { n: number }>(`SELECT count(*) AS n FROM window_places ${where}`)
      .get();
    return row?.n ?? 0;
  }

  /** Up to `limit` texts that this model has not embedded; the next ones once these are `put`. */
  unembedded(model: string, limit: number): UnembeddedText[] {
    this.dropUnused();
    const where = this.model() === model ? 'WHERE p.shard IS NULL AND p.windows = 0' : '';
    return this.#database
      .prepare<[number], UnembeddedText>(
        `SELECT t.id, t.text FROM window_places p JOIN embedded_texts t ON t.id = p.id ${where}
         ORDER BY p.id LIMIT ?`,
      )
      .all(limit);
  }

  /** Keeps vectors. The first ones of another model drop those of the old: two models are never mixed. */
  put(model: string, texts: readonly EmbeddedText[]): void {
    const dimension = texts[0]?.windows[0]?.length;
    if (dimension === undefined) return;
    if (this.model() !== model) this.#begin(model, dimension);
    const insert = this.#database.prepare(
      'INSERT INTO embeddings (id, windows, pieces) VALUES (@id, @windows, @pieces)',
    );
    const place = this.#database.prepare('UPDATE window_places SET windows = ? WHERE id = ?');
    for (const { id, windows, pieces } of texts) {
      insert.run({ id, windows: quantise(windows), pieces: bytesOf(pieces) });
      place.run(windows.length, id);
    }
  }

  /** Drops all vectors; the texts stay. */
  clear(): void {
    this.#database.exec(`DELETE FROM embeddings; DELETE FROM vector_shards;
      UPDATE window_places SET windows = 0, shard = NULL WHERE windows > 0;`);
    this.#database
      .prepare('DELETE FROM meta WHERE key IN (?, ?)')
      .run(VECTOR_MODEL_KEY, VECTOR_DIMENSION_KEY);
  }

  #begin(model: string, dimension: number): void {
    this.clear();
    const insert = this.#database.prepare('INSERT INTO meta VALUES (?, ?)');
    insert.run(VECTOR_MODEL_KEY, model);
    insert.run(VECTOR_DIMENSION_KEY, String(dimension));
  }
}
