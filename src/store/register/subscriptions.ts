import type { ChatKey } from '../../register/chat-key.ts';
import type { ChannelName, PersonId } from '../../register/person.ts';
import type { Connection } from './connection.ts';

/** What somebody can have sent to them without asking. */
export type SubscriptionTopic = 'new-directives';

export interface Subscription {
  readonly person: PersonId;
  readonly chat: ChatKey;
  readonly topic: SubscriptionTopic;
}

/** Who is told what, in which chat. Those of removed people are not listed. */
export class Subscriptions {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Harmless where it is there. */
  put({ person, chat: { channel, chat }, topic }: Subscription): void {
    this.#connection.run(
      'INSERT OR IGNORE INTO subscriptions (person, channel, chat, topic) VALUES (?, ?, ?, ?)',
      person,
      channel,
      chat,
      topic,
    );
  }

  /** Harmless where it is not there. */
  remove({ person, chat: { channel, chat }, topic }: Subscription): void {
    this.#connection.run(
      'DELETE FROM subscriptions WHERE person = ? AND channel = ? AND chat = ? AND topic = ?',
      person,
      channel,
      chat,
      topic,
    );
  }

  list(): Subscription[] {
    const rows = this.#connection.all<{
      person: PersonId;
      channel: ChannelName;
      chat: string;
      topic: SubscriptionTopic;
    }>(
      `SELECT person, channel, chat, topic FROM subscriptions
       WHERE person IN (SELECT id FROM people WHERE removed_at IS NULL) ORDER BY person, channel, chat, topic`,
    );
    return rows.map(({ person, channel, chat, topic }) => ({ person, chat: { channel, chat }, topic }));
  }
}
