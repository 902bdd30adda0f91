import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { ChannelName } from '../../register/person.ts';
import type { Connection } from './connection.ts';
import { daysBefore, Hourly } from './time-before.ts';

/** A message to be sent: JSON that its channel understands. */
export interface OutgoingBody {
  readonly id: string;
  readonly body: string;
  /** The update that it answers, or null. */
  readonly update: string | null;
}

export interface PendingMessage extends OutgoingBody {
  readonly chat: ChatKey;
  /** Tries that were begun, as `attempted` counted them. */
  readonly attempts: number;
  readonly at: Instant;
}

interface Row {
  readonly id: string;
  readonly body: string;
  readonly update_id: string | null;
  readonly channel: ChannelName;
  readonly chat: string;
  readonly attempts: number;
  readonly at: Instant;
}

const KEPT_DAYS = 7;
const COLUMNS = 'id, body, update_id, channel, chat, attempts, at';

/**
 * Messages between the decision to send them and the messenger's receipt, in order per chat. What was sent keeps no
 * text. After a power failure the last messages may be sent again, or worked out again from the updates that they answer.
 */
export class Outbox {
  readonly #connection: Connection;
  readonly #tidying = new Hourly();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  put({ channel, chat }: ChatKey, messages: readonly OutgoingBody[], at: Instant): void {
    if (messages.length === 0) return;
    this.#connection.transaction(() => {
      if (this.#tidying.isDue(at)) this.#forget(at);
      for (const { id, body, update } of messages) {
        this.#connection.runLightly(
          'INSERT INTO outbox (id, channel, chat, body, update_id, at) VALUES (?, ?, ?, ?, ?, ?)',
          id,
          channel,
          chat,
          body,
          update,
          at,
        );
      }
    });
  }

  /** What is to be sent, of one chat or of all, in the order in which it was put. */
  pending(channel: ChannelName, chat?: string): PendingMessage[] {
    const rows =
      chat === undefined
        ? this.#connection.all<Row>(
            `SELECT ${COLUMNS} FROM outbox WHERE channel = ? AND body IS NOT NULL ORDER BY seq`,
            channel,
          )
        : this.#connection.all<Row>(
            `SELECT ${COLUMNS} FROM outbox WHERE channel = ? AND chat = ? AND body IS NOT NULL ORDER BY seq`,
            channel,
            chat,
          );
    return rows.map(messageOf);
  }

  /** Counts a try that begins. */
  attempted(id: string): void {
    this.#mark('UPDATE outbox SET attempts = attempts + 1 WHERE id = ? AND body IS NOT NULL', id);
  }

  /** The messenger took it; `receipt` is the message's id there. `at` is when. */
  sent(id: string, receipt: string | null, at: Instant): void {
    this.#mark('UPDATE outbox SET body = NULL, receipt = ?, at = ? WHERE id = ?', receipt, at, id);
  }

  /** It will not be sent, for a reason that repeating does not change. */
  dropped(id: string, reason: string, at: Instant): void {
    this.#mark('UPDATE outbox SET body = NULL, dropped = ?, at = ? WHERE id = ?', reason, at, id);
  }

  /** The messenger's id of a message that was sent, or null. */
  receiptOf(id: string): string | null {
    const row = this.#connection.get<{ receipt: string | null }>(
      'SELECT receipt FROM outbox WHERE id = ?',
      id,
    );
    return row?.receipt ?? null;
  }

  #mark(sql: string, ...values: readonly (string | null)[]): void {
    this.#connection.runLightly(sql, ...values);
  }

  #forget(at: Instant): void {
    this.#connection.runLightly(
      'DELETE FROM outbox WHERE at < ? AND body IS NULL',
      daysBefore(at, KEPT_DAYS),
    );
  }
}

function messageOf({ id, body, update_id, channel, chat, attempts, at }: Row): PendingMessage {
  return { id, body, update: update_id, chat: { channel, chat }, attempts, at };
}
