/** How long is waited after the first failure, and at most. */
export interface Patience {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Longer and longer waits while something goes on failing: each twice the one before. */
export class BackOff {
  readonly #patience: Patience;
  #failures = 0;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** The wait after one more failure. */
  next(): number {
    const { firstMs, longestMs } = this.#patience;
    const ms = Math.min(firstMs * 2 ** this.#failures, longestMs);
    this.#failures += 1;
    return ms;
  }

  /** It went well: the next failure is a first one. */
  reset(): void {
    this.#failures = 0;
  }
}
