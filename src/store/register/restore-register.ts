import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Instant } from '../../register/instant.ts';
import { makeFolder } from '../make-folder.ts';
import { Sqlite } from '../sqlite.ts';
import { checkRegisterFile, type RegisterFileFacts } from './check-register-file.ts';
import { type LockedRegister, lockRegister } from './lock-register.ts';
import { migrateRegister } from './migrate-register.ts';
import { MissingBackupFailure, registerFailure, restoreFailure } from './register-failure.ts';
import { OWNER_ONLY, REGISTER_FILE } from './register-schema.ts';
import { syncFile, syncFolder } from './sync-file.ts';

/** What a restore did. */
export interface RestoreReport extends RegisterFileFacts {
  readonly file: string;
  /** Where the register that was there before lies now; null where there was none. */
  readonly kept: string | null;
}

/**
 * Makes a backup the register of a data folder. It is copied beside the register, checked and brought to this version
 * first; the register that is there is kept under a name with the date; then one rename puts the copy in its place.
 * Throws a `Failure`, before anything has changed: for a file that is no whole register, and while another process has
 * the register open.
 */
export function restoreRegister(data: string, file: string, at: Instant): RestoreReport {
  const path = join(data, REGISTER_FILE);
  if (!existsSync(file)) throw new MissingBackupFailure(file);
  const half = join(data, `.register-restoring.${process.pid}.tmp`);
  try {
    makeFolder(data);
    const facts = prepare(resolve(file), half, { at, data });
    const kept = swap(path, half, at);
    syncFolder(data);
    return { ...facts, file, kept };
  } catch (error) {
    throw registerFailure(error, data, path);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${half}${ending}`, { force: true });
  }
}

/** Everything that can fail for want of room or for a wrong file fails here. */
function prepare(
  file: string,
  half: string,
  { at, data }: { readonly at: Instant; readonly data: string },
): RegisterFileFacts {
  try {
    copyFileSync(file, half);
    chmodSync(half, OWNER_ONLY);
    const facts = checkRegisterFile(half);
    const database = new Sqlite(half);
    try {
      migrateRegister(database, half);
      settle(database, file, at);
    } finally {
      database.close();
    }
    syncFile(half);
    return facts;
  } catch (error) {
    throw restoreFailure(error, { file, half, data });
  }
}

/**
 * What waited to be sent or answered when the backup was made has been, since: it is not done again. Tells the audit log.
 */
function settle(database: Database, file: string, at: Instant): void {
  database.exec('BEGIN IMMEDIATE');
  database.exec("UPDATE outbox SET body = NULL, dropped = 'restored' WHERE body IS NOT NULL");
  database.exec('UPDATE inbox SET body = NULL WHERE body IS NOT NULL');
  database
    .prepare<[string, string]>(
      "INSERT INTO audit_log (at, person, action, subject, detail) VALUES (?, NULL, 'restored', ?, '')",
    )
    .run(at, basename(file));
  database.exec('COMMIT');
}

/** The old register has all its rows in one file once it is locked; a damaged one is put aside with its log. */
function swap(path: string, half: string, at: Instant): string | null {
  const locked = lockRegister(path);
  try {
    const kept = keepAside(path, locked, at);
    renameSync(half, path);
    return kept;
  } finally {
    locked.release();
  }
}

/** The file of a register that is whole is left where it is until the rename: its name is never without a register. */
function keepAside(path: string, { database }: LockedRegister, at: Instant): string | null {
  if (!existsSync(path)) return null;
  const kept = freeName(path, at);
  if (database !== null) {
    database.prepare('VACUUM INTO ?').run(kept);
    chmodSync(kept, OWNER_ONLY);
    syncFile(kept);
    return kept;
  }
  for (const ending of ['-wal', '-shm']) {
    if (existsSync(`${path}${ending}`)) renameSync(`${path}${ending}`, `${kept}${ending}`);
  }
  renameSync(path, kept);
  return kept;
}

/** "register-2026-07-15T013000Z.db" beside the register. */
function freeName(path: string, at: Instant): string {
  const date = at.replace(/\.\d+/u, '').replaceAll(':', '');
  const base = path.replace(/\.db$/u, `-${date}`);
  let name = `${base}.db`;
  for (let count = 2; existsSync(name); count += 1) name = `${base}-${count}.db`;
  return name;
}
