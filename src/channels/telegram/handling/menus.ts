import type { Api } from 'grammy';
import type { Role } from '../../../register/person.ts';
import { apiTroubleOf } from '../api/api-trouble.ts';
import { type CommandMenu, commonMenus, menusOf } from '../command-menu.ts';
import type { Log } from '../log.ts';

/** A private chat, and the role of who writes there; null for somebody who is not let in. */
export interface MenuChat {
  readonly chat: string;
  readonly role: Role | null;
}

/**
 * Shows everybody the commands of their role. Menus are a convenience: they are set one after another beside the
 * work, and one that cannot be set is told in the log and left.
 */
export class Menus {
  readonly #api: Api;
  readonly #log: Log;
  readonly #stopped: AbortSignal;
  #last: Promise<void> = Promise.resolve();

  constructor(api: Api, log: Log, stopped: AbortSignal) {
    this.#api = api;
    this.#log = log;
    this.#stopped = stopped;
  }

  /** The menus of everybody, and of the people who are let in. */
  showAll(people: readonly MenuChat[]): void {
    for (const menu of commonMenus()) this.#set(menu);
    for (const person of people) this.show(person);
  }

  /** The menu of one chat. */
  show({ chat, role }: MenuChat): void {
    if (role !== null) for (const menu of menusOf(role, Number(chat))) this.#set(menu);
    else this.#remove(Number(chat));
  }

  #set({ commands, ...where }: CommandMenu): void {
    this.#then(() => this.#api.setMyCommands(commands, where));
  }

  #remove(chat_id: number): void {
    const scope = { type: 'chat', chat_id } as const;
    this.#then(() => this.#api.deleteMyCommands({ scope }));
    this.#then(() => this.#api.deleteMyCommands({ scope, language_code: 'vi' }));
  }

  #then(change: () => Promise<unknown>): void {
    this.#last = this.#last.then(async () => {
      if (this.#stopped.aborted) return;
      try {
        await change();
      } catch (error) {
        this.#log.debug(
          { refusal: apiTroubleOf(error).kind },
          'Chưa đặt được danh sách lệnh của một cuộc trò chuyện.',
        );
      }
    });
  }
}
