import type { Database } from 'better-sqlite3';
import { Sqlite } from '../sqlite.ts';
import { isDamage } from '../store-failure.ts';
import { versionOf } from './migrate-register.ts';
import { NotARegisterFailure } from './register-failure.ts';

/** What a file that holds a register holds. */
export interface RegisterFileFacts {
  readonly version: number;
  readonly people: number;
  readonly events: number;
}

/**
 * Reads all of a file that nobody writes to, and tells what is in it. Throws a `Failure` where it is no whole register of
 * a version that this program knows.
 */
export function checkRegisterFile(path: string): RegisterFileFacts {
  let database: Database | null = null;
  try {
    database = new Sqlite(path, { readonly: true, fileMustExist: true });
    const version = versionOf(database, path);
    if (version === 0) throw new NotARegisterFailure(path);
    const isWhole = database.pragma('integrity_check(1)', { simple: true }) === 'ok';
    const strays = database.pragma('foreign_key_check') as unknown[];
    if (!isWhole || strays.length > 0) throw new NotARegisterFailure(path);
    return { version, people: count(database, 'people'), events: count(database, 'progress_events') };
  } catch (error) {
    throw isDamage(error) ? new NotARegisterFailure(path) : error;
  } finally {
    database?.close();
  }
}

function count(database: Database, table: string): number {
  return database.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM ${table}`).get()?.rows ?? 0;
}
