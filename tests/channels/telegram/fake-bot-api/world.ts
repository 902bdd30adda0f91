import type { MenuCommand } from './check-commands.ts';
import { ShownChat } from './shown-chat.ts';
import { UpdateQueue } from './update-queue.ts';

/** Whether a pressed button was answered, and with which words. */
export interface PressState {
  readonly isAnswered: boolean;
  readonly text: string | null;
}

/** What the fake remembers: chats, menus, presses, and where updates go. */
export class World {
  readonly chats = new Map<number, ShownChat>();
  /** By scope and language: `{"type":"default"} vi`. */
  readonly menus = new Map<string, readonly MenuCommand[]>();
  readonly presses = new Map<string, PressState>();
  readonly updates = new UpdateQueue();
  webhook: { readonly url: string; readonly secret: string | null } | null = null;
  #messages = 0;

  nextMessageId(): number {
    this.#messages += 1;
    return this.#messages;
  }

  /** The chat, known from now on. */
  chat(id: number): ShownChat {
    const known = this.chats.get(id) ?? new ShownChat(id);
    this.chats.set(id, known);
    return known;
  }
}
