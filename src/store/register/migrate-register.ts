import type { Database } from 'better-sqlite3';
import { NotARegisterFailure, RegisterNewerFailure } from './register-failure.ts';
import { APPLICATION_ID, MIGRATIONS, REGISTER_VERSION } from './register-schema.ts';

/** Brings a register to this version in one transaction; an empty file becomes one. Throws a `Failure` for a file that is none, or a newer one. */
export function migrateRegister(database: Database, path: string): void {
  if (versionOf(database, path) === REGISTER_VERSION) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of MIGRATIONS.slice(versionOf(database, path))) database.exec(migration);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${REGISTER_VERSION}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The version of a register; 0 for an empty file. Throws a `Failure` for a file that is no register, or a newer one. */
export function versionOf(database: Database, path: string): number {
  const application = Number(database.pragma('application_id', { simple: true }));
  const version = Number(database.pragma('user_version', { simple: true }));
  if (application === APPLICATION_ID) {
    if (version > REGISTER_VERSION) throw new RegisterNewerFailure(path, version);
    return version;
  }
  const tables = database
    .prepare<[], { tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')
    .get();
  if (application !== 0 || version !== 0 || tables?.tables !== 0) throw new NotARegisterFailure(path);
  return 0;
}
