import type { Delivery } from '../conversation/turn.ts';
import type { Instant } from '../register/instant.ts';

/** How a channel is. */
export interface ChannelHealth {
  readonly state: 'starting' | 'running' | 'stopped';
  /** What is wrong at the moment, by name. */
  readonly troubles: readonly string[];
  /** When the last update came in since the start; null for none. */
  readonly lastUpdateAt: Instant | null;
  /** Messages that are not sent yet. */
  readonly waiting: number;
}

/** A channel as it is run: one outer world. */
export interface RunningChannel {
  readonly name: string;
  /** Begins, and comes back at once where its world cannot be reached yet. @throws Failure for settings that do not do. */
  start(): Promise<void>;
  /** Ends within the time; what is not done then is done at the next start. */
  stop(withinMs: number): Promise<void>;
  health(): ChannelHealth;
  /** Sends news to chats that did not ask; those of other channels are passed over. `id` is never used again. */
  deliver(deliveries: readonly Delivery[], id: string): void;
}
