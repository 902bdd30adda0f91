import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fileIdentity } from '../file-identity.ts';
import { makeFolder } from '../make-folder.ts';
import { Sqlite } from '../sqlite.ts';
import { codeOf } from '../store-failure.ts';
import { Connection } from './connection.ts';
import { migrateRegister } from './migrate-register.ts';
import { RegisterDamagedFailure, registerFailure } from './register-failure.ts';
import { OWNER_ONLY, REGISTER_FILE } from './register-schema.ts';

/** How long a write waits for another process. */
const BUSY_MS = 5_000;

/**
 * Opens the register of a data folder, which is made where it is missing, brings it to this version, and reads all of it
 * once: a damaged one is not written to. Throws a `Failure`.
 */
export function openRegisterFile(data: string, waitMs = BUSY_MS): Connection {
  const path = join(data, REGISTER_FILE);
  return guarded(data, () => {
    makeFolder(data);
    const isThere = existsSync(path);
    if (!isThere) closeSync(openSync(path, 'a', OWNER_ONLY));
    const { database, identity } = connectToNamed(path, waitMs);
    return closingOnError(database, () => {
      if (isThere && database.pragma('quick_check(1)', { simple: true }) !== 'ok') {
        throw new RegisterDamagedFailure(path);
      }
      migrateRegister(database, path);
      return new Connection(database, path, identity);
    });
  });
}

/**
 * Opens a register that is there, and makes none; null where there is none. In a folder that may not be written a copy
 * in memory is read, and writing to it fails. Throws a `Failure`.
 */
export function openRegisterThere(data: string): Connection | null {
  const path = join(data, REGISTER_FILE);
  if (!existsSync(path)) return null;
  return guarded(data, () => {
    try {
      const { database, identity } = connectToNamed(path);
      return closingOnError(database, () => {
        migrateRegister(database, path);
        return new Connection(database, path, identity);
      });
    } catch (error) {
      if (!/^SQLITE_(?:READONLY|CANTOPEN)/u.test(codeOf(error) ?? '')) throw error;
      return copyInMemory(path, error);
    }
  });
}

/** The file that has the name once it is open; one that was put in its place meanwhile is opened instead. */
function connectToNamed(
  path: string,
  waitMs = BUSY_MS,
): { readonly database: Database; readonly identity: string | null } {
  const before = fileIdentity(path);
  const database = connect(path, waitMs);
  const identity = fileIdentity(path);
  if (before === null || before === identity) return { database, identity };
  database.close();
  return connectToNamed(path, waitMs);
}

function connect(path: string, waitMs: number): Database {
  const database = new Sqlite(path, { timeout: waitMs });
  return closingOnError(database, () => {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = FAST');
    return database;
  });
}

const FILE_FORMAT_BYTES = [18, 19];
const ROLLBACK_FORMAT = 1;

/** Not so when a log was left behind: then the file alone may be half of the truth. */
function copyInMemory(path: string, reason: unknown): Connection {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log !== undefined && log.size > 0) throw reason;
  const copy = readFileSync(path);
  for (const byte of FILE_FORMAT_BYTES) if (copy.length > byte) copy[byte] = ROLLBACK_FORMAT;
  const database = new Sqlite(copy);
  return closingOnError(database, () => {
    migrateRegister(database, path);
    database.pragma('query_only = ON');
    return new Connection(database, path, null);
  });
}

function closingOnError<Result>(database: Database, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    database.close();
    throw error;
  }
}

function guarded<Result>(data: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw registerFailure(error, data, join(data, REGISTER_FILE));
  }
}
