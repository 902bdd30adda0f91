import type { ChatKey } from '../register/chat-key.ts';
import type { Reply } from './reply.ts';

/** Replies for a chat that did not ask: news for those who subscribed. */
export interface Delivery {
  readonly chat: ChatKey;
  readonly replies: readonly Reply[];
}

/** What a turn comes to. Nothing of it has happened before `commit`. */
export interface Turn {
  readonly replies: readonly Reply[];
  readonly deliveries: readonly Delivery[];
  /**
   * Writes what the turn changes, memory of the conversation included. Synchronous, and called once, inside the
   * transaction of the register that also takes in the rendered replies.
   * @throws TurnOutdated where what the turn was built on has changed since; it is then to be taken again.
   */
  readonly commit: () => void;
}

/** Somebody lost a right, or a draft was used, while the turn was worked out. */
export class TurnOutdated extends Error {
  constructor() {
    super('the register changed while the turn was taken: take it again');
    this.name = new.target.name;
  }
}
