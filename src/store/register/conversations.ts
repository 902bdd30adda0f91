import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { PersonId } from '../../register/person.ts';
import type { Connection } from './connection.ts';

/** What is remembered of a conversation, per chat and person: a JSON text that `conversation/` reads. */
export class Conversations {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  load({ channel, chat }: ChatKey, person: PersonId): string | null {
    const row = this.#connection.get<{ json: string }>(
      'SELECT json FROM conversations WHERE channel = ? AND chat = ? AND person = ?',
      channel,
      chat,
      person,
    );
    return row?.json ?? null;
  }

  save({ channel, chat }: ChatKey, person: PersonId, json: string, at: Instant): void {
    this.#connection.runLightly(
      `INSERT INTO conversations (channel, chat, person, json, at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET json = excluded.json, at = excluded.at`,
      channel,
      chat,
      person,
      json,
      at,
    );
  }

  forget({ channel, chat }: ChatKey, person: PersonId): void {
    this.#connection.runLightly(
      'DELETE FROM conversations WHERE channel = ? AND chat = ? AND person = ?',
      channel,
      chat,
      person,
    );
  }
}
