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
    const directions = this.directions;
    const rows = this.numbers - 1;
    const point = new Array<number>(rows + 1).fill(0);
    let row = 0;
    // Side by side no addition waits for the one before it, and each number of the vector is read once for four.
    for (; row + 3 < rows; row += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0, at = row * dimension; i < dimension; i += 1, at += 1) {
        const value = vector[i] ?? 0;
        a += value * (directions[at] ?? 0);
        b += value * (directions[at + dimension] ?? 0);
        c += value * (directions[at + 2 * dimension] ?? 0);
        d += value * (directions[at + 3 * dimension] ?? 0);
      }
      point[row] = a;
      point[row + 1] = b;
      point[row + 2] = c;
      point[row + 3] = d;
    }
    for (; row < rows; row += 1) point[row] = this.#along(vector, row);
    return point;
  }

  /** How far a vector reaches along one direction. */
  #along(vector: Float32Array, row: number): number {
    const at = row * this.#dimension;
    let sum = 0;
    for (let i = 0; i < this.#dimension; i += 1) sum += (vector[i] ?? 0) * (this.directions[at + i] ?? 0);
    return sum;
  }
}
