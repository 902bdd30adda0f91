import type { Database, Statement } from 'better-sqlite3';
import type { SearchText } from '../../directive/indexed-document.ts';
import { segmentOf } from './segment.ts';
import { writeSegment } from './write-segment.ts';

/** Keeps the words of passages, and makes the postings of those segments anew in which a passage came or went. */
export class LexicalWriter {
  readonly #database: Database;
  readonly #insert: Statement<[number, string, string, string]>;
  readonly #touched = new Set<number>();

  constructor(database: Database) {
    this.#database = database;
    this.#insert = database.prepare(
      'INSERT INTO passage_words (rowid, words, headings, document) VALUES (?, ?, ?, ?)',
    );
  }

  /** Puts in the words of the passage at a rowid that has none yet. */
  put(row: number, { words, headings, document }: SearchText): void {
    this.#insert.run(row, words, headings, document);
    this.#touched.add(segmentOf(row));
  }

  /** Takes out the words of a document's passages. Call before these go. */
  remove(document: string): void {
    const rows = this.#database
      .prepare<[string], { row: number }>('SELECT rowid AS row FROM passages WHERE document = ?')
      .all(document);
    const drop = this.#database.prepare('DELETE FROM passage_words WHERE rowid = ?');
    for (const { row } of rows) {
      drop.run(row);
      this.#touched.add(segmentOf(row));
    }
  }

  /** Brings the postings up to the words. */
  writePostings(): void {
    for (const segment of [...this.#touched].sort((a, b) => a - b)) writeSegment(this.#database, segment);
    this.#touched.clear();
  }
}
