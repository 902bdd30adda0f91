import type { Troubles } from '../troubles.ts';
import { apiTroubleOf } from './api-trouble.ts';
import { BackOff, type Patience } from './back-off.ts';
import { wait } from './wait.ts';

/** What somebody who goes on asking goes by. */
export interface Persisting {
  readonly troubles: Troubles;
  readonly patience: Patience;
  /** The token is refused: no asking helps any more. */
  readonly onRevoked: () => void;
}

/** As long as a timer can wait. */
const FOR_GOOD_MS = 2 ** 31 - 1;

/** Asks the API again and again until it answers: longer and longer waits, each trouble told once. */
export class UntilDone {
  readonly #with: Persisting;
  readonly #backOff: BackOff;

  constructor(persisting: Persisting) {
    this.#with = persisting;
    this.#backOff = new BackOff(persisting.patience);
  }

  /** What `ask` gives at last; null where the signal was given before. */
  async ask<Result>(ask: () => Promise<Result>, signal: AbortSignal): Promise<Result | null> {
    while (!signal.aborted) {
      try {
        const result = await ask();
        this.#backOff.reset();
        this.#with.troubles.over('conflict', 'network', 'proxy', 'server', 'flood', 'register', 'refused');
        return result;
      } catch (error) {
        if (!signal.aborted) await this.#getOver(error, signal);
      }
    }
    return null;
  }

  async #getOver(error: unknown, signal: AbortSignal): Promise<void> {
    const { troubles, onRevoked } = this.#with;
    const trouble = apiTroubleOf(error);
    if (trouble.kind === 'bug') troubles.note('register', { error: trouble.name });
    else troubles.tell(trouble);
    if (trouble.kind === 'unauthorized') {
      onRevoked();
      await wait(FOR_GOOD_MS, signal);
    } else {
      await wait(trouble.kind === 'flood' ? trouble.retryAfterSeconds * 1000 : this.#backOff.next(), signal);
    }
  }
}
