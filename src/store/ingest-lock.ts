import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { IndexBusyFailure, isBusy } from './store-failure.ts';

const HOLDER_FILE = 'ingest.pid';
const RETRY_MS = 50;

/**
 * Begins the one write transaction that an ingest is: SQLite's own lock keeps a second one out and falls with the
 * process that holds it, so there is nothing stale to clean up. The file beside it only tells who holds it.
 * Throws `IndexBusyFailure` when the lock is not free within `waitMs`.
 */
export async function beginExclusively(database: Database, data: string, waitMs: number): Promise<void> {
  for (let waited = 0; !tryBegin(database); waited += RETRY_MS) {
    if (waited >= waitMs) throw new IndexBusyFailure(data, readHolder(data));
    await new Promise((resume) => setTimeout(resume, RETRY_MS));
  }
  writeFileSync(join(data, HOLDER_FILE), String(process.pid));
}

/** Call before the transaction ends. */
export function forgetHolder(data: string): void {
  rmSync(join(data, HOLDER_FILE), { force: true });
}

function tryBegin(database: Database): boolean {
  try {
    database.pragma('journal_mode = WAL');
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

function readHolder(data: string): number | null {
  try {
    const holder = Number.parseInt(readFileSync(join(data, HOLDER_FILE), 'utf8'), 10);
    return Number.isNaN(holder) ? null : holder;
  } catch {
    return null;
  }
}
