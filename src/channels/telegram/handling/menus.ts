import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { Role } from '../../../register/person.ts';
import type { ShownMenus } from '../../../store/register/shown-menus.ts';
import { apiTroubleOf } from '../api/api-trouble.ts';
import { type CommandMenu, commonMenus, menusOf } from '../command-menu.ts';
import type { Log } from '../log.ts';

/** A private chat, and the role of who writes there; null for somebody who is not let in. */
export interface MenuChat {
  readonly chat: string;
  readonly role: Role | null;
}

/** What menus are set with. */
export interface MenuSetting {
  readonly api: Api;
  /** Id of the bot: menus are those of one bot. */
  readonly bot: number;
  /** What was set before; Telegram keeps it. */
  readonly shown: ShownMenus;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

type MenuPlace = Omit<CommandMenu, 'commands'>;

/** Stands for the menus that no chat has for itself. */
const COMMON = '';

/**
 * Shows everybody the commands of their role, where that is not what was shown last. Menus are a convenience: they are
 * set one after another beside the work, and one that cannot be set is told in the log and left until the next start.
 */
export class Menus {
  readonly #with: MenuSetting;
  #last: Promise<void> = Promise.resolve();

  constructor(setting: MenuSetting) {
    this.#with = setting;
  }

  /** The menus of everybody, and of the people who are let in. */
  showAll(people: readonly MenuChat[]): void {
    this.#settle(COMMON, commonMenus(), (menu) => this.#set(menu));
    for (const person of people) this.show(person);
  }

  /** The menu of one chat. */
  show({ chat, role }: MenuChat): void {
    const scope = { type: 'chat', chat_id: Number(chat) } as const;
    const places: readonly MenuPlace[] = [{ scope }, { scope, language_code: 'vi' }];
    if (role === null) this.#settle(chat, places, (place) => this.#with.api.deleteMyCommands(place));
    else this.#settle(chat, menusOf(role, scope.chat_id), (menu) => this.#set(menu));
  }

  #set({ commands, ...where }: CommandMenu): Promise<unknown> {
    return this.#with.api.setMyCommands(commands, where);
  }

  /** Sets the menus of a chat in turn; looked up when it is their turn, for there may be a thousand of them. */
  #settle<Menu>(chat: string, menus: readonly Menu[], change: (menu: Menu) => Promise<unknown>): void {
    const { bot, shown, log, stopped } = this.#with;
    const key = { channel: 'telegram', chat } as const;
    this.#last = this.#last.then(async () => {
      if (stopped.aborted) return;
      try {
        const wanted = createHash('sha256')
          .update(JSON.stringify([bot, menus]))
          .digest('base64url');
        if (shown.of(key) === wanted) return;
        for (const menu of menus) await change(menu);
        shown.put(key, wanted);
      } catch (error) {
        log.debug(
          { refusal: apiTroubleOf(error).kind },
          'Chưa đặt được danh sách lệnh của một cuộc trò chuyện.',
        );
      }
    });
  }
}
