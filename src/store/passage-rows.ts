import type { Database, Statement } from 'better-sqlite3';
import type { Passage } from '../directive/passage.ts';
import { DamagedRow } from './store-failure.ts';

/** Passages that stay parsed; those of some eighty questions. */
const MOST_KEPT = 4_000;

/** Reads passages by rowid; the last ones are given out again, the same objects. Good for one generation. */
export class PassageRows {
  readonly #select: Statement<[number], { data: string }>;
  readonly #kept = new Map<number, Passage>();

  constructor(database: Database) {
    this.#select = database.prepare('SELECT data FROM passages WHERE rowid = ?');
  }

  /** Throws `DamagedRow` where there is none: rows come from the index itself. */
  at(row: number): Passage {
    const known = this.#kept.get(row);
    if (known !== undefined) return known;
    const stored = this.#select.get(row);
    if (stored === undefined) throw new DamagedRow('passages');
    const passage = JSON.parse(stored.data) as Passage;
    if (this.#kept.size >= MOST_KEPT) this.#forgetOldest();
    this.#kept.set(row, passage);
    return passage;
  }

  #forgetOldest(): void {
    for (const row of this.#kept.keys()) {
      this.#kept.delete(row);
      return;
    }
  }
}
