import type { Update } from 'grammy/types';

/** What `getUpdates` asks for. */
export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly allowed: readonly string[] | null;
}

/** Updates that wait for the bot. They stay until an offset above them is asked for, as at Telegram. */
export class UpdateQueue {
  readonly #waiting = new Map<number, Update>();
  readonly #again: Update[] = [];
  #disorder: (updates: readonly Update[]) => readonly Update[] = (updates) => updates;
  #wake: (() => void)[] = [];

  /** What came and is not confirmed. */
  get size(): number {
    return this.#waiting.size + this.#again.length;
  }

  put(update: Update): void {
    this.#waiting.set(update.update_id, update);
    this.#wakeAll();
  }

  /** Hands an update over once more, confirmed or not. */
  repeat(update: Update): void {
    this.#again.push(update);
    this.#wakeAll();
  }

  /** How each batch is turned before it is handed over: repeated, shuffled. */
  disorderBy(disorder: (updates: readonly Update[]) => readonly Update[]): void {
    this.#disorder = disorder;
  }

  /** Confirms what lies below the offset, and gives what waits. */
  take({ offset, limit, allowed }: Poll): readonly Update[] {
    for (const id of this.#waiting.keys()) if (id < offset) this.#waiting.delete(id);
    const waiting = [...this.#waiting.values()].filter((update) => isAllowed(update, allowed));
    const sorted = waiting.toSorted((a, b) => a.update_id - b.update_id).slice(0, limit);
    return this.#disorder([...this.#again.splice(0), ...sorted]);
  }

  /** The first update that waits, for a webhook. */
  next(): Update | null {
    return this.#waiting.values().next().value ?? null;
  }

  confirm(update: Update): void {
    this.#waiting.delete(update.update_id);
  }

  clear(): void {
    this.#waiting.clear();
  }

  /** Resolves when something came, or after the time. */
  waits(ms: number, stopped: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        stopped.removeEventListener('abort', done);
        resolve();
      }
      this.#wake.push(done);
      stopped.addEventListener('abort', done, { once: true });
    });
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

function isAllowed(update: Update, allowed: readonly string[] | null): boolean {
  return allowed === null || allowed.length === 0 || allowed.some((kind) => kind in update);
}
