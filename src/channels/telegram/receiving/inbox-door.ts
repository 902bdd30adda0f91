import type { Instant } from '../../../register/instant.ts';
import type { Inbox } from '../../../store/register/inbox.ts';
import { inOrder } from './in-order.ts';
import { receivedUpdate, type Update } from './telegram-update.ts';

/** Where updates come in: each is written down before anybody is told that it arrived, and taken in once. */
export class InboxDoor {
  readonly #inbox: Inbox;
  readonly #now: () => Instant;
  #lastAt: Instant | null = null;

  constructor(inbox: Inbox, now: () => Instant) {
    this.#inbox = inbox;
    this.#now = now;
  }

  /** When the last update came in since the start; null for none. */
  get lastAt(): Instant | null {
    return this.#lastAt;
  }

  /** Writes a batch down in one transaction and gives what is new in it, in order. */
  receive(updates: readonly Update[]): Update[] {
    if (updates.length === 0) return [];
    const at = this.#now();
    const sorted = inOrder(updates);
    const left = new Set(this.#inbox.receive('telegram', sorted.map(receivedUpdate), at));
    this.#lastAt = at;
    return sorted.filter(({ update_id }) => left.delete(String(update_id)));
  }

  /** What came before and was not finished. */
  waiting(): Update[] {
    return this.#inbox.pending('telegram').map(({ body }) => JSON.parse(body) as Update);
  }
}
