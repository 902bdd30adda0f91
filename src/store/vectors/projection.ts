import { principalDirections } from './principal-directions.ts';

/**
 * Makes shorter vectors of unit vectors, so that a graph of them takes less room and time: the first numbers are where
 * the vector lies along the directions that vary most, the last is the length of what is left over. So points keep unit
 * length, without which a graph for inner products finds less (Bachrach et al. 2014; measured: see `SHARD_POLICY`). A
 * question has 0 in the last place: its product with a point is its cosine with the window, but for what is left over.
 */
export class Projection {
  /** One direction after the other; empty where vectors stay as they are. */
  readonly directions: Float32Array;
  /** Numbers of a point. */
  readonly numbers: number;
  readonly #dimension: number;

  /** `directions` as another projection gave them. */
  constructor(directions: Float32Array, dimension: number) {
    this.directions = directions;
    this.#dimension = dimension;
    this.numbers = directions.length === 0 ? dimension : directions.length / dimension + 1;
  }

  /** From a sample of the vectors, one after the other, to at most `numbers` each. */
  static of(sample: Float32Array, dimension: number, numbers: number): Projection {
    const isShorter = numbers < dimension && numbers > 1;
    const directions = isShorter ? principalDirections(sample, dimension, numbers - 1) : new Float32Array();
    return new Projection(directions, dimension);
  }

  point(vector: Float32Array): number[] {
    const point = this.question(vector);
    if (this.directions.length === 0) return point;
    const squares = point.reduce((sum, value) => sum + value * value, 0);
    point[point.length - 1] = Math.sqrt(Math.max(0, 1 - squares));
    return point;
  }

  question(vector: Float32Array): number[] {
    if (this.directions.length === 0) return Array.from(vector);
    const dimension = this.#dimension;
    const point = new Array<number>(this.numbers).fill(0);
    for (let row = 0; row < this.numbers - 1; row += 1) {
      const at = row * dimension;
      let sum = 0;
      for (let i = 0; i < dimension; i += 1) sum += (this.directions[at + i] ?? 0) * (vector[i] ?? 0);
      point[row] = sum;
    }
    return point;
  }
}
