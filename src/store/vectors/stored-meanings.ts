import type { Database } from 'better-sqlite3';
import { dequantise } from './quantise.ts';
import { uint16Of } from './stored-numbers.ts';
import { readDimension } from './vector-tables.ts';

/** What the text of a passage means, as it was stored. */
export interface StoredMeaning {
  /** Unit vectors, one for each window. */
  readonly windows: readonly Float32Array[];
  /** Ids of its vocabulary pieces in order; empty where the model has no vectors of pieces. */
  readonly pieces: Uint16Array;
}

/** The meanings of passages by rowid; passages that are not embedded are left out. */
export function storedMeanings(database: Database, rows: readonly number[]): Map<number, StoredMeaning> {
  const dimension = readDimension(database);
  const read = database.prepare<[number], { windows: Buffer; pieces: Buffer }>(
    'SELECT e.windows, e.pieces FROM passages p JOIN embeddings e ON e.id = p.embedding WHERE p.rowid = ?',
  );
  const meanings = new Map<number, StoredMeaning>();
  for (const row of rows) {
    const stored = read.get(row);
    if (stored !== undefined)
      meanings.set(row, { windows: dequantise(stored.windows, dimension), pieces: uint16Of(stored.pieces) });
  }
  return meanings;
}
