import type { Database, Statement } from 'better-sqlite3';
import { DamagedRow } from '../store-failure.ts';
import { isDense } from './postings-list.ts';

/** A term's list in a segment. */
export interface ListRow {
  /** Passages in it. */
  readonly passages: number;
  readonly list: Uint8Array;
}

/**
 * Bytes that are kept of common terms, which nearly every question asks for, and of others. They are kept apart: the rarer
 * terms of a question, some thirty, are seldom asked for again, and would drive the common ones out. Reckoned from 100,000
 * passages, the lists of all common terms that questions look for take 265 MB at a million; measured there, 240 MB in place
 * of 416 MB make a question read 5.2 MB in place of 2.3.
 */
const MOST_COMMON_BYTES = 320 * 1024 * 1024;
const MOST_RARE_BYTES = 96 * 1024 * 1024;
/** What a list takes beside its bytes, roughly. */
const ENTRY_BYTES = 256;

/** As the tables give it; the list is null where a long one is gone. */
interface StoredList {
  readonly segment: number;
  readonly passages: number;
  readonly list: Buffer | null;
}

/** By segment; null where that does not hold the term. */
type TermLists = Map<number, ListRow | null>;

/**
 * Reads lists and keeps those of the terms that were asked for last. Memory-mapping the file instead would save a third
 * of the first reading, but the process would die with a file that is cut while it is read. Good for one generation.
 */
export class ListCache {
  readonly #one: Statement<[number, string], StoredList>;
  readonly #all: Statement<[string], StoredList>;
  readonly #common = new Kept(MOST_COMMON_BYTES);
  readonly #rare = new Kept(MOST_RARE_BYTES);

  constructor(database: Database) {
    const list = 'p.segment, p.passages, coalesce(p.list, l.list) AS list';
    const long = 'LEFT JOIN long_lists l ON l.id = p.long_list';
    this.#one = database.prepare(`SELECT ${list} FROM postings p ${long} WHERE p.segment = ? AND p.term = ?`);
    this.#all = database.prepare(
      `SELECT ${list} FROM segments s CROSS JOIN postings p ON p.segment = s.segment AND p.term = ? ${long}`,
    );
  }

  /** The lists of a term in some segments of the index, or in all of them. */
  listsOf(key: string, segments: readonly number[], isAll: boolean): ReadonlyMap<number, ListRow | null> {
    const whole = isAll
      ? (this.#common.touch(key, segments.length) ?? this.#rare.touch(key, segments.length))
      : undefined;
    if (whole !== undefined) return whole;
    const lists = this.#common.take(key) ?? this.#rare.take(key) ?? new Map();
    if (isAll && lists.size < segments.length) this.#readAll(key, segments, lists);
    else if (!isAll) for (const segment of segments) this.#readOne(key, segment, lists);
    (isCommon(lists) ? this.#common : this.#rare).put(key, lists);
    return lists;
  }

  #readAll(key: string, segments: readonly number[], lists: TermLists): void {
    for (const segment of segments) lists.set(segment, null);
    for (const row of this.#all.all(key)) lists.set(row.segment, listRowOf(row));
  }

  #readOne(key: string, segment: number, lists: TermLists): void {
    if (lists.has(segment)) return;
    const row = this.#one.get(segment, key);
    lists.set(segment, row === undefined ? null : listRowOf(row));
  }
}

function listRowOf({ passages, list }: StoredList): ListRow {
  if (list === null) throw new DamagedRow('long_lists');
  return { passages, list };
}

function isCommon(lists: TermLists): boolean {
  for (const row of lists.values()) if (row !== null && isDense(row.list)) return true;
  return false;
}

/** The lists of the terms asked for last, up to so many bytes. */
class Kept {
  readonly #most: number;
  readonly #lists = new Map<string, { readonly lists: TermLists; readonly bytes: number }>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The lists of a term, kept on as the newest, where they are of so many segments. */
  touch(key: string, segments: number): TermLists | undefined {
    const kept = this.#lists.get(key);
    if (kept === undefined || kept.lists.size < segments) return undefined;
    this.#lists.delete(key);
    this.#lists.set(key, kept);
    return kept.lists;
  }

  /** Hands the lists of a term over: they are not kept any more. */
  take(key: string): TermLists | undefined {
    const kept = this.#lists.get(key);
    if (kept !== undefined) this.#drop(key, kept.bytes);
    return kept?.lists;
  }

  /** Keeps the lists of a term that it has not, and lets go what was put longest ago. */
  put(key: string, lists: TermLists): void {
    const bytes = sizeOf(lists);
    this.#lists.set(key, { lists, bytes });
    this.#bytes += bytes;
    if (this.#bytes <= this.#most) return;
    for (const [name, old] of this.#lists) {
      if (this.#bytes <= this.#most) return;
      this.#drop(name, old.bytes);
    }
  }

  #drop(key: string, bytes: number): void {
    this.#lists.delete(key);
    this.#bytes -= bytes;
  }
}

function sizeOf(lists: TermLists): number {
  let bytes = 0;
  for (const row of lists.values()) bytes += row === null ? 0 : ENTRY_BYTES + row.list.length;
  return bytes + ENTRY_BYTES;
}
