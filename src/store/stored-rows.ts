import type { Database, Statement } from 'better-sqlite3';
import type { CorpusState } from '../directive/corpus-file.ts';
import type { Directive, DirectiveState } from '../directive/directive.ts';
import type { DocumentList } from './schema.ts';

type MetaStatement = Statement<[string], { value: string }>;

/** Prepared once a connection: every question looks twice whether there is a new generation. */
const metaStatements = new WeakMap<Database, MetaStatement>();

/** A value of the meta table, or null. */
export function readMeta(database: Database, key: string): string | null {
  let select = metaStatements.get(database);
  if (select === undefined) {
    select = database.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
    metaStatements.set(database, select);
  }
  return select.get(key)?.value ?? null;
}

/** The generation that is published; 0 before the first. */
export function readGeneration(database: Database): number {
  return Number(readMeta(database, 'generation') ?? 0);
}

/** Names one publication apart from every other, of another index at the same place as well. */
export function readStamp(database: Database): string {
  return `${readGeneration(database)} ${readMeta(database, 'stamp') ?? ''}`;
}

/** What the index was made from, or null before the first generation. */
export function readCorpusState(database: Database): CorpusState | null {
  const pipeline = readMeta(database, 'pipeline');
  if (pipeline === null) return null;
  const files = database
    .prepare<[], CorpusState['files'][number]>(
      'SELECT file, size, mtime_ms AS mtimeMs, ctime_ms AS ctimeMs, sha256, role FROM files ORDER BY file',
    )
    .all();
  return { pipeline, model: readMeta(database, 'model') ?? '', files };
}

/** Headers by document id. `linked` puts in the state that the other documents give them. */
export function readDirectives(database: Database, linked: boolean): Directive[] {
  const rows = database
    .prepare<[], { directive: string; state: string }>('SELECT directive, state FROM documents ORDER BY id')
    .all();
  // Nearly all documents are in the same state.
  const states = new Map<string, DirectiveState>();
  const stateOf = (json: string) => {
    const state = states.get(json) ?? (JSON.parse(json) as DirectiveState);
    states.set(json, state);
    return state;
  };
  return rows.map((row) => {
    const directive = JSON.parse(row.directive) as Directive;
    return linked ? { ...directive, state: stateOf(row.state) } : directive;
  });
}

/** A list of nouns, of one document or of all, in the order of documents and places. */
export function readList<Noun>(database: Database, list: DocumentList, document?: string): Noun[] {
  const rows =
    document === undefined
      ? database.prepare<[], { data: string }>(`SELECT data FROM ${list} ORDER BY document, position`).all()
      : database
          .prepare<[string], { data: string }>(
            `SELECT data FROM ${list} WHERE document = ? ORDER BY position`,
          )
          .all(document);
  return parseRows<Noun>(rows);
}

/** The nouns in rows of JSON. */
export function parseRows<Noun>(rows: readonly { readonly data: string }[]): Noun[] {
  return rows.map((row) => JSON.parse(row.data) as Noun);
}
