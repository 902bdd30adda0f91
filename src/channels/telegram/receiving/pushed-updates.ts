import type { Update } from './telegram-update.ts';

/** Updates that a webhook took in and that wait to be answered. */
export class PushedUpdates {
  readonly #waiting: Update[] = [];
  #wake: () => void = () => {};

  push(updates: readonly Update[]): void {
    this.#waiting.push(...updates);
    this.#wake();
  }

  /** The next updates; none once the signal was given. */
  async supply(most: number, signal: AbortSignal): Promise<Update[]> {
    if (this.#waiting.length === 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    return signal.aborted ? [] : this.#waiting.splice(0, Math.max(1, Math.min(most, this.#waiting.length)));
  }
}
