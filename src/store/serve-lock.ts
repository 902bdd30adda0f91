import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../directive/failure.ts';
import { makeFolder } from './make-folder.ts';
import { Sqlite } from './sqlite.ts';
import { isBusy, storeFailure } from './store-failure.ts';

/** Another process serves the channels of this data folder. */
export class AlreadyServedFailure extends Failure {
  readonly folder: string;
  /** Process id of the other one, or null when it did not say. */
  readonly holder: number | null;

  constructor(folder: string, holder: number | null) {
    const who = holder === null ? 'Một tiến trình khác' : `Tiến trình số ${holder}`;
    super(
      `${who} đang chạy “sauro serve” với thư mục dữ liệu "${folder}". Hãy dừng tiến trình đó trước, hoặc chọn thư mục khác bằng --data.`,
    );
    this.folder = folder;
    this.holder = holder;
  }
}

const LOCK_FILE = 'serve.lock';
const HOLDER_FILE = 'serve.pid';

/**
 * Keeps a second `serve` off a data folder. It is SQLite's own lock on an empty file and falls with the process that
 * holds it, so there is nothing stale to clean up. The file beside it only tells who holds it.
 */
export class ServeLock {
  readonly #database: Database;
  readonly #data: string;

  private constructor(database: Database, data: string) {
    this.#database = database;
    this.#data = data;
  }

  /** Throws `AlreadyServedFailure`, or a `Failure` of the data folder. */
  static take(data: string): ServeLock {
    const path = join(data, LOCK_FILE);
    try {
      makeFolder(data);
      const database = new Sqlite(path, { timeout: 0 });
      try {
        database.exec('BEGIN EXCLUSIVE');
        writeFileSync(join(data, HOLDER_FILE), String(process.pid));
        return new ServeLock(database, data);
      } catch (error) {
        database.close();
        throw error;
      }
    } catch (error) {
      throw isBusy(error) ? new AlreadyServedFailure(data, holderOf(data)) : storeFailure(error, data, path);
    }
  }

  release(): void {
    rmSync(join(this.#data, HOLDER_FILE), { force: true });
    this.#database.close();
  }
}

function holderOf(data: string): number | null {
  try {
    const holder = Number.parseInt(readFileSync(join(data, HOLDER_FILE), 'utf8'), 10);
    return Number.isNaN(holder) ? null : holder;
  } catch {
    return null;
  }
}
