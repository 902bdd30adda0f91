import type { AuditAction, AuditEntry } from '../../register/audit-entry.ts';
import type { Instant } from '../../register/instant.ts';
import type { PersonId } from '../../register/person.ts';
import type { Connection } from './connection.ts';

interface Row {
  readonly at: Instant;
  readonly person: PersonId | null;
  readonly action: AuditAction;
  readonly subject: string;
  readonly detail: string;
}

/** Who changed or took out what, and when; only ever added to. Changes of people, groups and progress write their line here themselves. */
export class AuditLog {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  append({ at, by, action, subject, detail }: AuditEntry): void {
    this.#connection.run(
      'INSERT INTO audit_log (at, person, action, subject, detail) VALUES (?, ?, ?, ?, ?)',
      at,
      by,
      action,
      subject,
      detail,
    );
  }

  /** The newest `limit` lines, the newest first. */
  list(limit: number): AuditEntry[] {
    const rows = this.#connection.all<Row>(
      'SELECT at, person, action, subject, detail FROM audit_log ORDER BY seq DESC LIMIT ?',
      limit,
    );
    return rows.map(({ person, ...entry }) => ({ ...entry, by: person }));
  }
}
