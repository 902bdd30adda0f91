import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { ChannelName, PersonId } from '../../register/person.ts';
import type { Connection } from './connection.ts';
import { daysBefore, Hourly } from './time-before.ts';

/** An answer as it was shown: JSON that `conversation/` reads. */
export interface ShownAnswer {
  readonly chat: ChatKey;
  readonly person: PersonId;
  readonly json: string;
  readonly at: Instant;
}

const KEPT_DAYS = 30;
const KEPT_PER_CHAT = 50;

/** Answers that buttons under them refer to: the last 50 of a chat, for 30 days. */
export class ShownAnswers {
  readonly #connection: Connection;
  readonly #tidying = new Hourly();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  put({ id, chat: { channel, chat }, person, json, at }: ShownAnswer & { readonly id: string }): void {
    this.#connection.transaction(() => {
      this.#connection.runLightly(
        'INSERT INTO shown_answers (id, channel, chat, person, json, at) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        channel,
        chat,
        person,
        json,
        at,
      );
      this.#connection.runLightly(
        `DELETE FROM shown_answers WHERE channel = ? AND chat = ? AND seq <=
           (SELECT seq FROM shown_answers WHERE channel = ? AND chat = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)`,
        channel,
        chat,
        channel,
        chat,
        KEPT_PER_CHAT,
      );
      if (this.#tidying.isDue(at)) {
        this.#connection.runLightly('DELETE FROM shown_answers WHERE at < ?', daysBefore(at, KEPT_DAYS));
      }
    });
  }

  find(id: string): ShownAnswer | null {
    const row = this.#connection.get<{
      channel: ChannelName;
      chat: string;
      person: PersonId;
      json: string;
      at: Instant;
    }>('SELECT channel, chat, person, json, at FROM shown_answers WHERE id = ?', id);
    if (row === undefined) return null;
    const { channel, chat, person, json, at } = row;
    return { chat: { channel, chat }, person, json, at };
  }
}
