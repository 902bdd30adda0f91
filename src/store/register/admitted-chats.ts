import type { AuditAction } from '../../register/audit-entry.ts';
import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { PersonId } from '../../register/person.ts';
import type { AuditLog } from './audit-log.ts';
import type { Connection } from './connection.ts';

/** Groups in which the program answers. Each change writes its line of the audit log. */
export class AdmittedChats {
  readonly #connection: Connection;
  readonly #audit: AuditLog;

  constructor(connection: Connection, audit: AuditLog) {
    this.#connection = connection;
    this.#audit = audit;
  }

  /** Harmless where it is admitted. */
  admit(key: ChatKey, by: PersonId, at: Instant): void {
    this.#change('group-admitted', { key, by, at }, () =>
      this.#connection.run(
        'INSERT OR IGNORE INTO admitted_chats (channel, chat, admitted_by, at) VALUES (?, ?, ?, ?)',
        key.channel,
        key.chat,
        by,
        at,
      ),
    );
  }

  isAdmitted({ channel, chat }: ChatKey): boolean {
    const sql = 'SELECT 1 FROM admitted_chats WHERE channel = ? AND chat = ?';
    return this.#connection.get(sql, channel, chat) !== undefined;
  }

  /** Harmless where it is not admitted. */
  dismiss(key: ChatKey, by: PersonId | null, at: Instant): void {
    this.#change('group-dismissed', { key, by, at }, () =>
      this.#connection.run(
        'DELETE FROM admitted_chats WHERE channel = ? AND chat = ?',
        key.channel,
        key.chat,
      ),
    );
  }

  #change(
    action: AuditAction,
    { key, by, at }: { readonly key: ChatKey; readonly by: PersonId | null; readonly at: Instant },
    write: () => { readonly changes: number },
  ): void {
    this.#connection.transaction(() => {
      if (write().changes === 0) return;
      this.#audit.append({ at, by, action, subject: `${key.channel}:${key.chat}`, detail: '' });
    });
  }
}
