import type { Database, Statement } from 'better-sqlite3';
import { DamagedRow } from '../store-failure.ts';
import { uint16Of } from '../vectors/stored-numbers.ts';
import { B, K1, OCCURRENCE } from './bm25.ts';

interface SegmentRow {
  readonly segment: number;
  readonly passages: number;
  readonly length: number;
}

/** How many passages there are, in which segments, and how long they are. Good for one generation. */
export class SegmentLengths {
  /** Ascending; segments without passages have no row. */
  readonly segments: readonly number[];
  /** Passages of the whole corpus. */
  readonly passages: number;
  readonly #average: number;
  readonly #lengths: Statement<[number], { lengths: Buffer }>;
  readonly #norms = new Map<number, Float32Array>();

  constructor(database: Database) {
    const rows = database
      .prepare<[], SegmentRow>('SELECT segment, passages, length FROM segments ORDER BY segment')
      .all();
    this.segments = rows.map(({ segment }) => segment);
    this.passages = rows.reduce((sum, { passages }) => sum + passages, 0);
    this.#average = rows.reduce((sum, { length }) => sum + length, 0) / Math.max(1, this.passages);
    this.#lengths = database.prepare('SELECT lengths FROM segments WHERE segment = ?');
  }

  /**
   * By place in the segment: K1 · (1 − B + B · length / average), in the unit of the postings. Four bytes a passage are
   * kept.
   */
  normsOf(segment: number): Float32Array {
    const known = this.#norms.get(segment);
    if (known !== undefined) return known;
    const lengths = this.#lengths.get(segment)?.lengths;
    if (lengths === undefined || lengths.length === 0 || lengths.length % 2 !== 0) {
      throw new DamagedRow('segments');
    }
    const syllables = uint16Of(lengths);
    const norms = new Float32Array(syllables.length);
    for (let place = 0; place < norms.length; place += 1) {
      const share = (syllables[place] ?? 0) / this.#average;
      norms[place] = OCCURRENCE * K1 * (1 - B + B * share);
    }
    this.#norms.set(segment, norms);
    return norms;
  }
}
