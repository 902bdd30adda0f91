import { chmodSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Sqlite } from '../sqlite.ts';
import { checkRegisterFile, type RegisterFileFacts } from './check-register-file.ts';
import {
  BackupExistsFailure,
  BackupOntoRegisterFailure,
  backupFailure,
  NoRegisterFailure,
} from './register-failure.ts';
import { OWNER_ONLY, REGISTER_FILE } from './register-schema.ts';
import { syncFile, syncFolder } from './sync-file.ts';

/** What a backup wrote. */
export interface BackupReport extends RegisterFileFacts {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Copies the register of a data folder, as it is at one moment, into a file, while others go on writing: SQLite makes the
 * copy inside one read transaction, it is checked and on the disk before it gets its name. An existing file is replaced
 * only with `force`. Throws a `Failure`; then the name holds what it held before.
 */
export function backupRegister(data: string, file: string, { force }: { force: boolean }): BackupReport {
  const source = join(data, REGISTER_FILE);
  const target = resolve(file);
  if (!existsSync(source)) throw new NoRegisterFailure(data);
  if (target === resolve(source)) throw new BackupOntoRegisterFailure(file);
  if (!force && existsSync(target)) throw new BackupExistsFailure(file);
  const half = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    rmSync(half, { force: true });
    copyInto(source, half);
    chmodSync(half, OWNER_ONLY);
    const facts = checkRegisterFile(half);
    syncFile(half);
    const { size } = statSync(half);
    giveName(half, target, force);
    syncFolder(dirname(target));
    return { ...facts, file, bytes: size };
  } catch (error) {
    throw backupFailure(error, { file, source });
  } finally {
    rmSync(half, { force: true });
    rmSync(`${half}-journal`, { force: true });
  }
}

function copyInto(source: string, half: string): void {
  const database = new Sqlite(source, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    database.prepare('VACUUM INTO ?').run(half);
  } finally {
    database.close();
  }
}

/** A hard link fails where the name is taken meanwhile; some file systems have none, and there the name was free a moment ago. */
function giveName(half: string, target: string, force: boolean): void {
  if (!force && tryLink(half, target)) return;
  renameSync(half, target);
}

function tryLink(half: string, target: string): boolean {
  try {
    linkSync(half, target);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    return false;
  }
}
