import type { TaskKey } from '../../directive/task.ts';
import type { FormerDocument } from '../../register/follow-tasks.ts';
import type { TaskFingerprint } from '../../register/task-fingerprint.ts';
import type { Connection } from './connection.ts';

interface Row {
  readonly document: string;
  readonly number: string | null;
  readonly keys: string;
}

const STAMP = 'followed-stamp';

/** The documents, and the keys of their tasks, of the generation that was followed last. */
export class FollowedDocuments {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Of that generation; null before the first. */
  stamp(): string | null {
    const row = this.#connection.get<{ value: string }>('SELECT value FROM facts WHERE name = ?', STAMP);
    return row?.value ?? null;
  }

  list(): FormerDocument[] {
    const rows = this.#connection.all<Row>('SELECT document, number, keys FROM followed_documents');
    return rows.map(({ document, number, keys }) => ({
      document,
      documentNumber: number,
      keys: this.#connection.parse<TaskKey[]>(keys),
    }));
  }

  /** Null for an unknown document as well. */
  numberOf(document: string): string | null {
    const sql = 'SELECT number FROM followed_documents WHERE document = ?';
    return this.#connection.get<Row>(sql, document)?.number ?? null;
  }

  replace(
    present: readonly TaskFingerprint[],
    numbers: ReadonlyMap<string, string | null>,
    stamp: string,
  ): void {
    const keys = new Map<string, TaskKey[]>(Array.from(numbers.keys(), (document) => [document, []]));
    for (const { document, key } of present) keys.get(document)?.push(key);
    this.#connection.run('DELETE FROM followed_documents');
    for (const [document, list] of keys) {
      this.#connection.run(
        'INSERT INTO followed_documents (document, number, keys) VALUES (?, ?, ?)',
        document,
        numbers.get(document) ?? null,
        JSON.stringify(list),
      );
    }
    this.#connection.run(
      'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      STAMP,
      stamp,
    );
  }
}
