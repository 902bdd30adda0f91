/** A map that keeps the entries used last, up to a number of them. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #entries = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, which counts as used now; or undefined. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.#move(key, value);
    return value;
  }

  /** Keeps a value, and drops the entry that was not used for longest where there are too many. */
  set(key: K, value: V): void {
    this.#move(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
  }

  #move(key: K, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
  }
}
