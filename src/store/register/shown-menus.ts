import type { ChatKey } from '../../register/chat-key.ts';
import type { Connection } from './connection.ts';

/** Which menu of commands was set in each chat last, so that none is set at every start. */
export class ShownMenus {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What `put` was given for the chat; null for nothing. */
  of({ channel, chat }: ChatKey): string | null {
    const sql = 'SELECT menu FROM shown_menus WHERE channel = ? AND chat = ?';
    return this.#connection.get<{ menu: string }>(sql, channel, chat)?.menu ?? null;
  }

  /** `menu` names it apart from every other. */
  put({ channel, chat }: ChatKey, menu: string): void {
    this.#connection.runLightly(
      `INSERT INTO shown_menus (channel, chat, menu) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET menu = excluded.menu`,
      channel,
      chat,
      menu,
    );
  }
}
