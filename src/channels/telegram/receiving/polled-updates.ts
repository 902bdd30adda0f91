import type { Api } from 'grammy';
import { apiTroubleOf } from '../api/api-trouble.ts';
import { type Persisting, UntilDone } from '../api/until-done.ts';
import { wait } from '../api/wait.ts';
import type { InboxDoor } from './inbox-door.ts';
import { UPDATE_KINDS, type Update } from './telegram-update.ts';

/** Telegram holds a request open this long when nothing comes. */
const POLL_SECONDS = 25;
const MOST_IN_A_BATCH = 100;
/** Writing a batch down takes as long for one update as for many: a slow disk gets fewer and larger ones. */
const PAUSE_PER_WRITE = 3;
const LONGEST_PAUSE_MS = 30;

/** What updates are asked for with. */
export interface Polling extends Persisting {
  readonly api: Api;
  readonly door: InboxDoor;
  /** Telegram answered. */
  readonly onAnswer: () => void;
}

/**
 * Asks Telegram for updates. A batch is in the register before the next request confirms it, so a kill between the
 * two makes Telegram send it again, and the register knows it. No failure ends the asking but a refused token.
 */
export class PolledUpdates {
  readonly #polling: Polling;
  readonly #untilDone: UntilDone;
  #offset = 0;
  #nextAt = 0;

  constructor(polling: Polling) {
    this.#polling = polling;
    this.#untilDone = new UntilDone(polling);
  }

  /** The next updates that are new; none once the signal was given. */
  async supply(most: number, signal: AbortSignal): Promise<Update[]> {
    const limit = Math.max(1, Math.min(most, MOST_IN_A_BATCH));
    return (await this.#untilDone.ask(() => this.#poll(limit, signal), signal)) ?? [];
  }

  async #poll(limit: number, signal: AbortSignal): Promise<Update[]> {
    const { api, door, onAnswer } = this.#polling;
    await wait(this.#nextAt - performance.now(), signal);
    const request = { offset: this.#offset, limit, timeout: POLL_SECONDS, allowed_updates: UPDATE_KINDS };
    const updates = await api
      .getUpdates(request, signal as Parameters<Api['getUpdates']>[1])
      .catch((error) => this.#takeOver(error));
    onAnswer();
    const began = performance.now();
    const fresh = door.receive(updates);
    const ended = performance.now();
    this.#nextAt = ended + Math.min((ended - began) * PAUSE_PER_WRITE, LONGEST_PAUSE_MS);
    // After an empty batch nothing is unconfirmed; ids may begin anew after a quiet week (Bot API, Update).
    this.#offset = updates.length === 0 ? 0 : Math.max(...updates.map(({ update_id }) => update_id)) + 1;
    return fresh;
  }

  /** Telegram gives updates to a webhook or to who asks: a webhook that somebody set meanwhile is taken away. */
  async #takeOver(error: unknown): Promise<never> {
    const trouble = apiTroubleOf(error);
    if (trouble.kind === 'conflict' && trouble.isWebhook) await this.#polling.api.deleteWebhook();
    throw error;
  }
}
