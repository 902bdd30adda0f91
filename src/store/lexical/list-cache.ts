import type { Database, Statement } from 'better-sqlite3';

/** A term's list in a segment. */
export interface ListRow {
  /** Passages in it. */
  readonly passages: number;
  readonly list: Uint8Array;
}

/** Bytes that are kept. The lists of the commonest words are 64 KiB a segment each, and nearly every question asks for some. */
const MOST_BYTES = 192 * 1024 * 1024;
/** What an entry takes beside its list, roughly. */
const ENTRY_BYTES = 512;

/**
 * Reads lists and keeps those that were asked for last. Memory-mapping the file instead would save a third of the first
 * reading, but the process would die with a file that is cut while it is read. Good for one generation.
 */
export class ListCache {
  readonly #select: Statement<[number, string], ListRow>;
  readonly #kept = new Map<string, ListRow | null>();
  #bytes = 0;

  constructor(database: Database) {
    this.#select = database.prepare('SELECT passages, list FROM postings WHERE segment = ? AND term = ?');
  }

  /** Null where the segment does not hold the term. */
  get(segment: number, key: string): ListRow | null {
    const name = `${segment} ${key}`;
    let row = this.#kept.get(name);
    if (row === undefined) {
      row = this.#select.get(segment, key) ?? null;
      this.#bytes += sizeOf(row);
      this.#makeRoom();
    } else {
      this.#kept.delete(name);
    }
    this.#kept.set(name, row);
    return row;
  }

  /** Lets the lists go that were not asked for longest. */
  #makeRoom(): void {
    for (const [name, row] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#kept.delete(name);
      this.#bytes -= sizeOf(row);
    }
  }
}

function sizeOf(row: ListRow | null): number {
  return ENTRY_BYTES + (row?.list.length ?? 0);
}
