/** How many may do something at a time. */
export interface SlotSizes {
  /** Of those who have begun just now. */
  readonly fresh: number;
  /** Of all. */
  readonly all: number;
  /** So long somebody counts as having just begun. */
  readonly freshMs: number;
}

/**
 * Lets so many do something at a time; the others wait, first come first served. While work is quick few are at it at
 * once; where it is slow another begins every few milliseconds.
 */
export class Slots {
  readonly #sizes: SlotSizes;
  #fresh = 0;
  #all = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(sizes: SlotSizes) {
    this.#sizes = sizes;
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#entry();
    let isFresh = true;
    const age = () => {
      if (!isFresh) return;
      isFresh = false;
      this.#fresh -= 1;
      this.#letIn();
    };
    const timer = setTimeout(age, this.#sizes.freshMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      this.#all -= 1;
      if (isFresh) age();
      else this.#letIn();
    }
  }

  #entry(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#letIn();
    });
  }

  #letIn(): void {
    const { fresh, all } = this.#sizes;
    while (this.#fresh < fresh && this.#all < all) {
      const enter = this.#waiting.shift();
      if (enter === undefined) return;
      this.#fresh += 1;
      this.#all += 1;
      enter();
    }
  }
}
