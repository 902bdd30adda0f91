import type { ShownButton } from './check-keyboard.ts';

/** A message of the bot as it stands in a chat now. */
export interface ShownMessage {
  readonly id: number;
  /** As people see it, without markup. */
  readonly text: string;
  /** As it was sent. */
  readonly markup: string;
  readonly buttons: readonly (readonly ShownButton[])[];
  /** Name of an attached file, or null. */
  readonly file: string | null;
  readonly edits: number;
}

/** What a chat is to the bot: reachable, or why not. */
export type Reach = 'open' | 'blocked' | 'kicked' | 'deactivated';

/** A chat that the bot knows, and all that it showed there. */
export class ShownChat {
  readonly id: number;
  reach: Reach = 'open';
  readonly #messages = new Map<number, ShownMessage>();

  constructor(id: number) {
    this.id = id;
  }

  /** What stands there, in the order in which it came. */
  get messages(): readonly ShownMessage[] {
    return [...this.#messages.values()];
  }

  get texts(): readonly string[] {
    return this.messages.map(({ text }) => text);
  }

  find(id: number): ShownMessage | null {
    return this.#messages.get(id) ?? null;
  }

  show(message: ShownMessage): void {
    this.#messages.set(message.id, message);
  }

  /** As if somebody had deleted it. */
  remove(id: number): void {
    this.#messages.delete(id);
  }
}
