/** Something that is made when it is first wanted, once for all who want it; after a failure it is made anew. */
export class Lazy<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | null = null;

  constructor(make: () => Promise<T>) {
    this.#make = make;
  }

  get(): Promise<T> {
    this.#made ??= this.#make().catch((error: unknown) => {
      this.#made = null;
      throw error;
    });
    return this.#made;
  }

  /** Hands over what was made, if anything, and forgets it. */
  take(): Promise<T> | null {
    const made = this.#made;
    this.#made = null;
    return made;
  }
}
