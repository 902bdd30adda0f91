import type { Database, Statement } from 'better-sqlite3';
import { dequantise } from './quantise.ts';
import { uint16Of } from './stored-numbers.ts';
import { readDimension } from './vector-tables.ts';

/** What the text of a passage means, as it was stored. */
export class StoredMeaning {
  /** Ids of its vocabulary pieces in order; empty where the model has no vectors of pieces. */
  readonly pieces: Uint16Array;
  readonly #stored: Uint8Array;
  readonly #dimension: number;
  #windows: readonly Float32Array[] | null = null;

  constructor({ windows, pieces }: StoredRow, dimension: number) {
    this.pieces = uint16Of(pieces);
    this.#stored = windows;
    this.#dimension = dimension;
  }

  /** Unit vectors, one for each window; made when first asked for, since most questions only ask for pieces. */
  get windows(): readonly Float32Array[] {
    this.#windows ??= dequantise(this.#stored, this.#dimension);
    return this.#windows;
  }
}

interface StoredRow {
  readonly windows: Buffer;
  readonly pieces: Buffer;
}

/** Meanings that stay in memory, those of some forty questions: 4 kB each. */
const MOST_KEPT = 2_000;

/** The meanings of passages by rowid. Good for one generation. */
export class StoredMeanings {
  readonly #dimension: number;
  readonly #read: Statement<[number], StoredRow>;
  readonly #kept = new Map<number, StoredMeaning>();

  constructor(database: Database) {
    this.#dimension = readDimension(database);
    this.#read = database.prepare(
      'SELECT e.windows, e.pieces FROM passages p JOIN embeddings e ON e.id = p.embedding WHERE p.rowid = ?',
    );
  }

  /** Passages that are not embedded are left out. */
  of(rows: readonly number[]): Map<number, StoredMeaning> {
    const meanings = new Map<number, StoredMeaning>();
    for (const row of rows) {
      const meaning = this.#kept.get(row) ?? this.#readOne(row);
      if (meaning !== null) meanings.set(row, meaning);
    }
    return meanings;
  }

  #readOne(row: number): StoredMeaning | null {
    const stored = this.#read.get(row);
    if (stored === undefined) return null;
    const meaning = new StoredMeaning(stored, this.#dimension);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(row, meaning);
    return meaning;
  }
}
