/** Where transactions are made. */
interface Transacting {
  transaction<Result>(work: () => Result): Result;
}

interface Waiting {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits what is ready at the same time in one transaction, for a disk takes as long for one write as for ten. Where
 * one of them fails all are undone and then written one by one, so that nobody falls with another's.
 */
export class CommitQueue {
  readonly #register: Transacting;
  #waiting: Waiting[] = [];

  constructor(register: Transacting) {
    this.#register = register;
  }

  /** Resolves when the work is on the disk; rejects with what it threw, its writes undone. Work may be run twice. */
  run(work: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    const ready = this.#waiting;
    this.#waiting = [];
    if (ready.length > 1 && this.#areWritten(ready)) return;
    for (const one of ready) this.#write(one);
  }

  #areWritten(ready: readonly Waiting[]): boolean {
    try {
      this.#register.transaction(() => {
        for (const { work } of ready) work();
      });
    } catch {
      return false;
    }
    for (const { resolve } of ready) resolve();
    return true;
  }

  #write({ work, resolve, reject }: Waiting): void {
    try {
      this.#register.transaction(work);
      resolve();
    } catch (error) {
      reject(error);
    }
  }
}
