import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database, RunResult, Statement } from 'better-sqlite3';
import { fileIdentity } from '../file-identity.ts';
import { RegisterReplacedFailure, registerFailure } from './register-failure.ts';

/** What SQLite keeps in a column. */
export type Value = string | number | null | Uint8Array;

/**
 * The one connection that all tables of a register share: prepared statements are kept, transactions join, and what
 * SQLite throws becomes a `Failure`. A commit survives the process at once (`synchronous` is NORMAL); one that holds
 * what was told survives the power as well, because the log is then synchronised as FULL does it. Where a disk takes
 * 3 ms for that, all commits at FULL would not leave time for 200 updates a second.
 */
export class Connection {
  readonly path: string;
  readonly #database: Database;
  /** Null for a copy in memory. */
  readonly #identity: string | null;
  readonly #statements = new Map<string, Statement<Value[]>>();
  #log: number | null = null;
  #isWeighty = false;
  #rollbacks = 0;
  #changes = 0;

  constructor(database: Database, path: string, identity: string | null) {
    this.#database = database;
    this.path = path;
    this.#identity = identity;
  }

  /** Counts up with every transaction that was undone: what was read inside it may not be true. */
  get rollbacks(): number {
    return this.#rollbacks;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** Counts up with every row that this connection wrote. */
  get changes(): number {
    return this.#changes;
  }

  /** Changes when another connection has written. */
  dataVersion(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  /** Runs work in a transaction that takes the right to write at once; inside another one it becomes part of that. */
  transaction<Result>(work: () => Result): Result {
    if (this.#database.inTransaction) return work();
    this.#guard(() => this.#begin());
    try {
      const result = work();
      if (result instanceof Promise) throw new TypeError('a transaction does not wait');
      this.#guard(() => this.#commit());
      return result;
    } catch (error) {
      this.#rollbacks += 1;
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Writes what must not be lost even when the power fails; in a transaction of its own where there is none. */
  run(sql: string, ...values: readonly Value[]): RunResult {
    return this.transaction(() => {
      this.#isWeighty = true;
      return this.runLightly(sql, ...values);
    });
  }

  /** Writes what a power failure may take back: the last moments of what can be said or sent once more. */
  runLightly(sql: string, ...values: readonly Value[]): RunResult {
    return this.#guard(() => {
      // A statement by itself is a transaction.
      if (!this.#database.inTransaction) this.#checkFile();
      const result = this.#statement(sql).run(...values);
      this.#changes += result.changes;
      return result;
    });
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...values) as Row | undefined);
  }

  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#guard(() => this.#statement(sql).all(...values) as Row[]);
  }

  /** Reads JSON that the register holds. Throws `RegisterDamagedFailure` where it is none. */
  parse<Value>(json: string): Value {
    return this.#guard(() => JSON.parse(json) as Value);
  }

  close(): void {
    if (this.#log !== null) closeSync(this.#log);
    this.#log = null;
    this.#database.close();
  }

  #begin(): void {
    this.#checkFile();
    this.#isWeighty = false;
    this.#statement('BEGIN IMMEDIATE').run();
  }

  /** The log is there, and is the same file, for as long as this connection is open. */
  #commit(): void {
    this.#statement('COMMIT').run();
    if (!this.#isWeighty || this.#identity === null) return;
    this.#log ??= openSync(`${this.path}-wal`, 'r+');
    fsyncSync(this.#log);
  }

  #checkFile(): void {
    if (this.#identity !== null && fileIdentity(this.path) !== this.#identity) {
      throw new RegisterReplacedFailure(this.path);
    }
  }

  #statement(sql: string): Statement<Value[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<Value[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw registerFailure(error, dirname(this.path), this.path);
    }
  }
}
