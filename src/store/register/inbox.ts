import type { Instant } from '../../register/instant.ts';
import type { ChannelName } from '../../register/person.ts';
import type { Connection } from './connection.ts';
import { daysBefore, Hourly } from './time-before.ts';

/** An update of a messenger, as it came. */
export interface ReceivedUpdate {
  /** The messenger's own, unique within the channel. */
  readonly id: string;
  readonly chat: string;
  readonly body: string;
}

export type PendingUpdate = ReceivedUpdate & { readonly receivedAt: Instant };

/** A messenger delivers again for a day at most (Bot API, getUpdates). */
const REMEMBERED_DAYS = 7;

/** Updates that were received: each is taken in once, and pending until it is finished. */
export class Inbox {
  readonly #connection: Connection;
  readonly #tidying = new Hourly();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Takes in what is new and gives its ids, in order; what was received before, even if it is done, is passed over. */
  receive(channel: ChannelName, updates: readonly ReceivedUpdate[], at: Instant): string[] {
    if (updates.length === 0) return [];
    return this.#connection.transaction(() => {
      if (this.#tidying.isDue(at)) this.#forget(at);
      return updates.filter((update) => this.#insert(channel, update, at)).map(({ id }) => id);
    });
  }

  /** What was received and is not finished, in the order of receipt. */
  pending(channel: ChannelName): PendingUpdate[] {
    return this.#connection.all<PendingUpdate>(
      `SELECT id, chat, body, received_at AS receivedAt FROM inbox
       WHERE channel = ? AND body IS NOT NULL ORDER BY seq`,
      channel,
    );
  }

  /** Drops the body; the id is remembered. Call it in the transaction that holds what the update led to. */
  finish(channel: ChannelName, id: string): void {
    this.#connection.runLightly('UPDATE inbox SET body = NULL WHERE channel = ? AND id = ?', channel, id);
  }

  /** When the last update came in; null for none that is remembered. */
  lastReceivedAt(channel: ChannelName): Instant | null {
    const row = this.#connection.get<{ at: Instant | null }>(
      'SELECT MAX(received_at) AS at FROM inbox WHERE channel = ?',
      channel,
    );
    return row?.at ?? null;
  }

  #insert(channel: ChannelName, { id, chat, body }: ReceivedUpdate, at: Instant): boolean {
    const { changes } = this.#connection.run(
      'INSERT OR IGNORE INTO inbox (channel, id, chat, body, received_at) VALUES (?, ?, ?, ?, ?)',
      channel,
      id,
      chat,
      body,
      at,
    );
    return changes === 1;
  }

  #forget(at: Instant): void {
    this.#connection.run(
      'DELETE FROM inbox WHERE received_at < ? AND body IS NULL',
      daysBefore(at, REMEMBERED_DAYS),
    );
  }
}
