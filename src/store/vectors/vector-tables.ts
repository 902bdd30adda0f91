import type { Database } from 'better-sqlite3';
import { readMeta } from '../stored-rows.ts';

/**
 * Tables of vector search, created with the others of the index.
 * A text that passages share is embedded once: `embedded_texts` holds it (`hash` is the first 16 bytes of its SHA-256),
 * `embeddings` its vectors under the same id, `window_places` how many windows it has (0: not embedded yet) and in
 * which graph they are (null: in none, they are scanned). All vectors are of one model, which `meta` names.
 * `vector_shards` lists the graph files beside the index; `owners` gives for each point of one the id of its text, as
 * 32-bit numbers, and `directions` what the windows were projected on, as floating-point numbers (`Projection`).
 * A point whose text has gone is dead; so ids are never given twice.
 */
export const VECTOR_TABLES = `
  CREATE TABLE embedded_texts (id INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, text TEXT NOT NULL);
  CREATE TABLE embeddings (id INTEGER PRIMARY KEY, windows BLOB NOT NULL, pieces BLOB NOT NULL);
  CREATE TABLE window_places (id INTEGER PRIMARY KEY, windows INTEGER NOT NULL, shard INTEGER);
  CREATE INDEX window_places_shard ON window_places (shard, windows);
  CREATE TABLE vector_shards (
    number INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    points INTEGER NOT NULL,
    owners BLOB NOT NULL,
    directions BLOB NOT NULL
  );`;

export const VECTOR_TABLE_NAMES = ['embedded_texts', 'embeddings', 'window_places', 'vector_shards'] as const;

/** Keys of `meta`: the model that the stored vectors are of, and how many numbers each has. */
export const VECTOR_MODEL_KEY = 'vector-model';
export const VECTOR_DIMENSION_KEY = 'vector-dimension';

/** How many numbers each stored vector has; 0 where there are none. */
export function readDimension(database: Database): number {
  return Number(readMeta(database, VECTOR_DIMENSION_KEY) ?? 0);
}
