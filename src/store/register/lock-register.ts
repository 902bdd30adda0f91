import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Sqlite } from '../sqlite.ts';
import { isBusy, isDamage } from '../store-failure.ts';
import { RegisterHeldFailure } from './register-failure.ts';

/** A register that nobody else has open, until `release`. */
export interface LockedRegister {
  /** Null where there is no register yet, or a damaged one, of which no lock can be had. */
  readonly database: Database | null;
  release(): void;
}

const FREE: LockedRegister = { database: null, release: () => {} };

/**
 * Takes a register for oneself: every connection to a database with a write-ahead log holds a lock for as long as it is
 * open, so that one that gives up its log does so alone. All of the register is in the one file then.
 * @throws RegisterHeldFailure where another process has it open.
 */
export function lockRegister(path: string): LockedRegister {
  if (!existsSync(path)) return FREE;
  const database = new Sqlite(path, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    const mode = database.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw new RegisterHeldFailure(path);
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return { database, release: () => database.close() };
  } catch (error) {
    database.close();
    if (isDamage(error)) return FREE;
    throw isBusy(error) ? new RegisterHeldFailure(path) : error;
  }
}
