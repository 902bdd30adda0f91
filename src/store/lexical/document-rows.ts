import type { Database } from 'better-sqlite3';

/** Rowids from `from` to before `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

interface Ends {
  readonly first: number | null;
  readonly last: number | null;
}

/** The rowids of a document's passages, in its order; an empty range for an unknown one. */
export function documentRows(database: Database, document: string): RowRange {
  const ends = database
    .prepare<[string], Ends>(
      'SELECT min(rowid) AS first, max(rowid) AS last FROM passages WHERE document = ?',
    )
    .get(document);
  if (ends?.first == null || ends.last === null) return { from: 0, to: 0 };
  return { from: ends.first, to: ends.last + 1 };
}

/** The ranges of several documents, ascending, without empty ones; each document once. */
export function rowsOfDocuments(database: Database, documents: readonly string[]): RowRange[] {
  return [...new Set(documents)]
    .map((document) => documentRows(database, document))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}
