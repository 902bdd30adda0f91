/** Rounds of orthogonal iteration: more change no direction by what a search would notice. */
const ROUNDS = 20;

/**
 * The `count` directions, at right angles and of unit length, along which vectors spread most: the principal components
 * about the origin (Pearson 1901), found by orthogonal iteration (Golub and Van Loan, Matrix Computations, 8.2.4).
 * `vectors` holds vectors of `dimension` numbers one after the other, as does what is given. Always the same for the same.
 */
export function principalDirections(vectors: Float32Array, dimension: number, count: number): Float32Array {
  const products = productsOf(vectors, dimension);
  let directions: Float64Array[] = Array.from({ length: count }, (_, row) =>
    Float64Array.from({ length: dimension }, (__, i) => Math.sin((row + 1) * (i + 1) * 1.37)),
  );
  straighten(directions);
  for (let round = 0; round < ROUNDS; round += 1) {
    directions = directions.map((direction) => multiply(products, direction));
    straighten(directions);
  }
  const all = new Float32Array(count * dimension);
  for (const [row, direction] of directions.entries()) all.set(direction, row * dimension);
  return all;
}

/** The sum of every vector's outer product with itself, row after row. */
function productsOf(vectors: Float32Array, dimension: number): Float64Array {
  const products = new Float64Array(dimension * dimension);
  for (let at = 0; at < vectors.length; at += dimension)
    for (let i = 0; i < dimension; i += 1) {
      const value = vectors[at + i] ?? 0;
      const row = i * dimension;
      for (let j = 0; j < dimension; j += 1)
        products[row + j] = (products[row + j] ?? 0) + value * (vectors[at + j] ?? 0);
    }
  return products;
}

function multiply(products: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, i) => {
    const row = i * vector.length;
    let sum = 0;
    for (let j = 0; j < vector.length; j += 1) sum += (products[row + j] ?? 0) * (vector[j] ?? 0);
    return sum;
  });
}

/** Brings vectors to right angles and unit length, one after the other (Gram and Schmidt). */
function straighten(vectors: readonly Float64Array[]): void {
  for (const [row, vector] of vectors.entries()) {
    for (const before of vectors.slice(0, row)) subtract(vector, before, dot(vector, before));
    const length = Math.sqrt(dot(vector, vector));
    for (let i = 0; i < vector.length; i += 1) vector[i] = length > 0 ? (vector[i] ?? 0) / length : 0;
  }
}

function subtract(vector: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) - times * (other[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
