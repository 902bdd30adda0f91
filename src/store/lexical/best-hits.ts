/** A passage that search found. */
export interface WordHit {
  /** Rowid of the passage. */
  readonly row: number;
  /** BM25, higher is better; comparable within one query only. */
  readonly score: number;
}

/** Keeps the best of many hits: higher scores first, the lower row among equals. Hits have to come by ascending row. */
export class BestHits {
  readonly limit: number;
  /** A heap: the worst of the kept hits is first (Williams 1964). */
  readonly #rows: number[] = [];
  readonly #scores: number[] = [];

  readonly #lowest: number;

  /** Scores up to `lowest` are no hits. */
  constructor(limit: number, lowest = 0) {
    this.limit = Math.max(0, limit);
    this.#lowest = lowest;
  }

  /** The score that a further hit has to exceed. */
  get threshold(): number {
    return this.#rows.length < this.limit ? this.#lowest : (this.#scores[0] ?? Number.POSITIVE_INFINITY);
  }

  /** Call for scores above the threshold only. */
  add(row: number, score: number): void {
    if (this.#rows.length >= this.limit) {
      this.#sink(row, score);
      return;
    }
    let at = this.#rows.length;
    this.#put(at, row, score);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Best first. */
  sorted(): WordHit[] {
    return this.#rows
      .map((row, at) => ({ row, score: this.#scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.row - b.row);
  }

  /** Takes the place of the worst. */
  #sink(row: number, score: number): void {
    this.#put(0, row, score);
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.#rows.length) return;
      const worse = left + 1 < this.#rows.length && this.#isWorse(left + 1, left) ? left + 1 : left;
      if (!this.#isWorse(worse, at)) return;
      this.#swap(worse, at);
      at = worse;
    }
  }

  #isWorse(a: number, b: number): boolean {
    const difference = (this.#scores[a] ?? 0) - (this.#scores[b] ?? 0);
    return difference < 0 || (difference === 0 && (this.#rows[a] ?? 0) > (this.#rows[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const [row, score] = [this.#rows[a] ?? 0, this.#scores[a] ?? 0];
    this.#put(a, this.#rows[b] ?? 0, this.#scores[b] ?? 0);
    this.#put(b, row, score);
  }

  #put(at: number, row: number, score: number): void {
    this.#rows[at] = row;
    this.#scores[at] = score;
  }
}
