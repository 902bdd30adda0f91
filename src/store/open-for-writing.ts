import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { forgetDamage, isMarkedDamaged } from './damage-mark.ts';
import { fileIdentity } from './file-identity.ts';
import { beginExclusively } from './ingest-lock.ts';
import { makeFolder } from './make-folder.ts';
import { INDEX_FILE, JSON_COLUMNS, SCHEMA_VERSION, TABLES } from './schema.ts';
import { Sqlite } from './sqlite.ts';
import { isDamage, storeFailure } from './store-failure.ts';

/** Why an index was begun anew, or null when the one that was there is carried on. */
export type RebuildReason = 'missing' | 'other-version' | 'damaged' | null;

/** An index with an open write transaction, its tables of this program's version. */
export interface WritableIndex {
  readonly database: Database.Database;
  readonly rebuilt: RebuildReason;
}

/**
 * Makes the data folder where it is missing, waits up to `waitMs` for another writer, and begins the transaction.
 * Tables of another version are replaced inside it, a damaged file before it. Throws a `Failure`.
 */
export async function openForWriting(data: string, waitMs: number): Promise<WritableIndex> {
  const path = join(data, INDEX_FILE);
  try {
    makeFolder(data);
    const index = await tryToOpen(path, data, waitMs);
    if (index !== null) return index;
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
    forgetDamage(path);
    const fresh = await tryToOpen(path, data, waitMs);
    if (fresh === null) throw new RangeError(`a new index at ${path} is damaged`);
    return { ...fresh, rebuilt: 'damaged' };
  } catch (error) {
    throw storeFailure(error, data, path);
  }
}

/** Null when the file is damaged. A file that another took the place of during the wait is not written to. */
async function tryToOpen(path: string, data: string, waitMs: number): Promise<WritableIndex | null> {
  let database: Database.Database | null = null;
  try {
    database = new Sqlite(path, { timeout: 0 });
    const identity = fileIdentity(path);
    await beginExclusively(database, data, waitMs);
    if (fileIdentity(path) !== identity) {
      database.close();
      return tryToOpen(path, data, waitMs);
    }
    if (!isMarkedDamaged(path) && database.pragma('quick_check(1)', { simple: true }) === 'ok') {
      const rebuilt = makeTables(database);
      if (rebuilt !== null || isWhole(database)) return { database, rebuilt };
    }
    database.close();
    return null;
  } catch (error) {
    database?.close();
    if (isDamage(error)) return null;
    throw error;
  }
}

function makeTables(database: Database.Database): RebuildReason {
  const version = database.pragma('user_version', { simple: true });
  if (version === SCHEMA_VERSION) return null;
  dropTables(database);
  database.exec(TABLES);
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
  return version === 0 ? 'missing' : 'other-version';
}

/**
 * Asks each table, so that a missing one shows too. SQLite keeps no checksums: a page that went bad inside a text shows only
 * as a row that is no JSON, one inside a list of postings only to who reads it (`damage-mark.ts`). With the check before
 * it 4 s of processor time for a million passages (2.9 GB, measured).
 */
function isWhole(database: Database.Database): boolean {
  return Object.entries(JSON_COLUMNS).every(([table, columns]) => {
    const valid = ['1', ...columns.map((column) => `json_valid(${column})`)].join(' AND ');
    return database.prepare(`SELECT 1 FROM ${table} WHERE NOT (${valid}) LIMIT 1`).get() === undefined;
  });
}

/** Virtual tables first: they take the tables that SQLite keeps for them along. */
function dropTables(database: Database.Database): void {
  const tables = database.prepare<[], { name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'
     ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`,
  );
  for (let table = tables.get(); table !== undefined; table = tables.get()) {
    database.exec(`DROP TABLE "${table.name.replaceAll('"', '""')}"`);
  }
}
