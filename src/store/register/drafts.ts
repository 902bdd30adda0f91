import type { ChatKey } from '../../register/chat-key.ts';
import type { Instant } from '../../register/instant.ts';
import type { ChannelName, PersonId } from '../../register/person.ts';
import type { Connection } from './connection.ts';
import { Hourly } from './time-before.ts';

/** Something that waits for a "yes": JSON that `conversation/` reads. */
export interface Draft {
  readonly chat: ChatKey;
  readonly person: PersonId;
  readonly json: string;
  readonly expiresAt: Instant;
}

interface Row {
  readonly channel: ChannelName;
  readonly chat: string;
  readonly person: PersonId;
  readonly json: string;
  readonly expires_at: Instant;
}

/** Drafts are taken once, and not after they expired. */
export class Drafts {
  readonly #connection: Connection;
  readonly #tidying = new Hourly();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  put({ id, chat: { channel, chat }, person, json, expiresAt }: Draft & { readonly id: string }): void {
    this.#connection.runLightly(
      'INSERT INTO drafts (id, channel, chat, person, json, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      channel,
      chat,
      person,
      json,
      expiresAt,
    );
  }

  /** Without taking it; null where it is taken, expired or unknown. */
  find(id: string, at: Instant): Draft | null {
    const row = this.#connection.get<Row>(
      'SELECT channel, chat, person, json, expires_at FROM drafts WHERE id = ? AND expires_at > ?',
      id,
      at,
    );
    return row === undefined ? null : draftOf(row);
  }

  /** Null where it is taken, expired or unknown. */
  take(id: string, at: Instant): Draft | null {
    return this.#connection.transaction(() => {
      const draft = this.find(id, at);
      this.#connection.runLightly('DELETE FROM drafts WHERE id = ?', id);
      if (this.#tidying.isDue(at))
        this.#connection.runLightly('DELETE FROM drafts WHERE expires_at <= ?', at);
      return draft;
    });
  }
}

function draftOf({ channel, chat, person, json, expires_at }: Row): Draft {
  return { chat: { channel, chat }, person, json, expiresAt: expires_at };
}
