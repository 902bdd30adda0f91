import type { BestHits } from '../lexical/best-hits.ts';
import { dequantiseInto, windowCount } from './quantise.ts';

/** The stored windows of one text. */
export interface StoredWindows {
  readonly id: number;
  readonly windows: Uint8Array;
}

/** Windows in memory, compared one by one with the vector that is asked for. */
export class ExactWindows {
  readonly #dimension: number;
  readonly #ids: Float64Array;
  /** Window at which each text begins, and the end of the last. */
  readonly #starts: Uint32Array;
  readonly #numbers: Float32Array;

  constructor(texts: readonly StoredWindows[], dimension: number) {
    this.#dimension = dimension;
    this.#ids = Float64Array.from(texts, ({ id }) => id);
    this.#starts = new Uint32Array(texts.length + 1);
    for (const [i, { windows }] of texts.entries())
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + windowCount(windows, dimension);
    this.#numbers = new Float32Array(this.windows * dimension);
    for (const [i, { windows }] of texts.entries())
      dequantiseInto(this.#numbers, (this.#starts[i] ?? 0) * dimension, { stored: windows, dimension });
  }

  get windows(): number {
    return this.#starts[this.#ids.length] ?? 0;
  }

  /** Offers every text with the cosine of its best window, but none that is in `seen`; adds to that. `vector` has unit length. */
  nearestInto(best: BestHits, vector: Float32Array, seen?: Set<number>): void {
    const dimension = this.#dimension;
    for (let text = 0; text < this.#ids.length; text += 1) {
      const id = this.#ids[text] ?? 0;
      if (seen?.has(id)) continue;
      seen?.add(id);
      const end = (this.#starts[text + 1] ?? 0) * dimension;
      let score = Number.NEGATIVE_INFINITY;
      for (let at = (this.#starts[text] ?? 0) * dimension; at < end; at += dimension)
        score = Math.max(score, dot(this.#numbers, at, vector));
      if (score > best.threshold) best.add(id, score);
    }
  }
}

/** Four sums side by side, so that no addition waits for the one before it. */
function dot(numbers: Float32Array, at: number, vector: Float32Array): number {
  const { length } = vector;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += (numbers[at + i] ?? 0) * (vector[i] ?? 0);
    b += (numbers[at + i + 1] ?? 0) * (vector[i + 1] ?? 0);
    c += (numbers[at + i + 2] ?? 0) * (vector[i + 2] ?? 0);
    d += (numbers[at + i + 3] ?? 0) * (vector[i + 3] ?? 0);
  }
  for (; i < length; i += 1) a += (numbers[at + i] ?? 0) * (vector[i] ?? 0);
  return a + b + (c + d);
}
