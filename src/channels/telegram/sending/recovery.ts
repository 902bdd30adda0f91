/** Who waits for the network to come back, so that an hour's wait ends when it does. */
export class Recovery {
  readonly #waiting = new Set<() => void>();
  #isDown = false;

  failed(): void {
    this.#isDown = true;
  }

  /** Something went through: those who wait try again. */
  worked(): void {
    if (!this.#isDown) return;
    this.#isDown = false;
    for (const wake of this.#waiting) wake();
  }

  /** Calls when something went through; gives what ends that. */
  watch(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}
