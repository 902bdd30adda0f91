/**
 * Lets one caller through for each turn of the event loop, first come first served. A turn of a conversation is worked
 * out without a pause, so a hundred that begin together would keep the program from hearing what Telegram took in the
 * meantime; a message that it does not know to have arrived comes twice after a power cut.
 */
export class OnePerTurn {
  #last: Promise<void> = Promise.resolve();

  /** Resolves in a turn of the event loop that nobody else was given. */
  next(): Promise<void> {
    this.#last = this.#last.then(() => new Promise((resume) => setImmediate(resume)));
    return this.#last;
  }
}
