const BUCKETS = 1_024;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** How scores are spread, to find the score that some hundred or thousand of many reach without sorting them. */
export class ScoreHistogram {
  readonly #counts = new Uint32Array(BUCKETS);
  #width = 1;

  /** Forgets what was counted; scores to come lie from 0 to `most`. */
  reset(most: number): void {
    this.#counts.fill(0);
    this.#width = Math.max(most, Number.MIN_VALUE) / BUCKETS;
  }

  /** Counts every `step`th score from one place to before another; those of 0 are left out. */
  count(scores: Float32Array, { from, to, step }: Stretch): void {
    const counts = this.#counts;
    const share = 1 / this.#width;
    for (let place = from; place < to; place += step) {
      const score = scores[place] ?? 0;
      if (score === 0) continue;
      const bucket = Math.min((score * share) | 0, BUCKETS - 1);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }

  /** A score that at least so many of those counted reach, and not many more; 0 where there are fewer. */
  reachedBy(wanted: number): number {
    let reached = 0;
    for (let bucket = BUCKETS - 1; bucket > 0; bucket -= 1) {
      reached += this.#counts[bucket] ?? 0;
      // The last bit of a bucket's edge may differ from what a score at it was counted by.
      if (reached >= wanted) return bucket * this.#width * (1 - 1e-6);
    }
    return 0;
  }
}
