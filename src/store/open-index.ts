import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { fileIdentity } from './file-identity.ts';
import { INDEX_FILE, SCHEMA_VERSION } from './schema.ts';
import { Sqlite } from './sqlite.ts';
import { codeOf, isDamage, storeFailure } from './store-failure.ts';

/** An open index, or why there is none that this program can read. */
export type OpenedIndex =
  | {
      readonly kind: 'open';
      readonly database: Database.Database;
      readonly path: string;
      /** Of the file that was opened, as `fileIdentity` tells it. */
      readonly identity: string | null;
    }
  | { readonly kind: 'missing' | 'other-version' | 'damaged' };

/** Opens the index of a data folder for reading. Throws a `Failure` when the folder cannot be read. */
export function openIndex(data: string): OpenedIndex {
  const path = join(data, INDEX_FILE);
  if (!existsSync(path)) return { kind: 'missing' };
  try {
    const identity = fileIdentity(path);
    const database = connect(path);
    const version = database.pragma('user_version', { simple: true });
    if (version === SCHEMA_VERSION) return { kind: 'open', database, path, identity };
    database.close();
    return { kind: version === 0 ? 'missing' : 'other-version' };
  } catch (error) {
    if (isDamage(error)) return { kind: 'damaged' };
    throw storeFailure(error, data, path);
  }
}

/**
 * Pages of the file that stay in memory. SQLite's own two megabytes do not hold the upper pages of the postings of a million
 * passages, which a question comes by a thousand times; a small index takes no more than it has.
 */
const PAGE_CACHE_KIB = 32 * 1024;

function connect(path: string): Database.Database {
  try {
    const database = new Sqlite(path, { readonly: true, timeout: 5_000 });
    database.pragma(`cache_size = -${PAGE_CACHE_KIB}`);
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    if (!/^SQLITE_(?:READONLY|CANTOPEN)/u.test(codeOf(error) ?? '')) throw error;
    return connectToCopy(path, error);
  }
}

const FILE_FORMAT_BYTES = [18, 19];
const ROLLBACK_FORMAT = 1;

/**
 * In a folder that may not be written SQLite cannot make the files that go with a write-ahead log. Nobody else writes
 * there either, so a copy in memory serves, marked as a file that has no log. Not so when a log was left behind:
 * then the file alone may be half of the truth.
 */
function connectToCopy(path: string, reason: unknown): Database.Database {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log !== undefined && log.size > 0) throw reason;
  const copy = readFileSync(path);
  for (const byte of FILE_FORMAT_BYTES) if (copy.length > byte) copy[byte] = ROLLBACK_FORMAT;
  return new Sqlite(copy);
}
