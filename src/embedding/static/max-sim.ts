import type { PieceTable } from './piece-table.ts';

/** Pieces of a question that take part, the heaviest first; a pasted page must not hold up the answer. */
const MOST_PIECES = 64;

/** Below this length a piece says nothing: the start mark, unknown letters. */
const LEAST_WEIGHT = 0.01;

/** Pieces of the question whose cosines with one piece are computed side by side: one and a half times as fast as one by one. */
const ABREAST = 4;

/** The pieces of a question, and their cosines with pieces met so far. */
interface Asked {
  readonly pieces: readonly number[];
  /** Length of each one's vector, times how often it stands in the question. */
  readonly weights: readonly number[];
  /** Their number, up to a multiple of `ABREAST`. */
  readonly count: number;
  /** Their directions, one after the other; zeros after the last. */
  readonly units: Float32Array;
  /** The number that each piece of a text was given when it was first met. */
  readonly numberOf: Map<number, number>;
  /** `count` cosines for each number. */
  cosines: Float32Array;
}

/**
 * Late interaction (MaxSim, ColBERT: Khattab and Zaharia 2020) of one question with many texts, over vectors of
 * pieces: the average over the question's pieces, weighted by their length, of the best cosine in the text; 0 to 1.
 * The cosines with a piece are computed once for the question; with fifty passages these are some 6,800, of 0.2 µs each
 * (measured).
 */
export function maxSim(table: PieceTable, question: readonly number[]): (pieces: Uint16Array) => number {
  // Made when first wanted: most questions are never compared in this way.
  let asked: Asked | null = null;
  return (pieces) => {
    asked ??= askedPieces(table, question);
    const { weights, count } = asked;
    const best = new Float32Array(count);
    for (const piece of pieces) {
      const from = cosinesAt(table, asked, piece);
      const { cosines } = asked;
      for (let one = 0; one < count; one++) {
        const cosine = cosines[from + one] ?? 0;
        if (cosine > (best[one] ?? 0)) best[one] = cosine;
      }
    }
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total === 0 ? 0 : weights.reduce((sum, weight, one) => sum + weight * (best[one] ?? 0), 0) / total;
  };
}

function askedPieces(table: PieceTable, question: readonly number[]): Asked {
  const weights = new Map<number, number>();
  for (const piece of question) {
    const weight = table.weights[piece] ?? 0;
    if (weight >= LEAST_WEIGHT) weights.set(piece, (weights.get(piece) ?? 0) + weight);
  }
  const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_PIECES);
  const count = Math.ceil(heaviest.length / ABREAST) * ABREAST;
  const units = new Float32Array(count * table.dimension);
  for (const [one, [piece]] of heaviest.entries()) units.set(unitOf(table, piece), one * table.dimension);
  return {
    pieces: heaviest.map(([piece]) => piece),
    weights: heaviest.map(([, weight]) => weight),
    count,
    units,
    numberOf: new Map(),
    cosines: new Float32Array(256 * count),
  };
}

function unitOf({ dimension, rows, scales, weights }: PieceTable, piece: number): Float32Array {
  const factor = (scales[piece] ?? 0) / (weights[piece] ?? 1);
  const unit = new Float32Array(rows.subarray(piece * dimension, (piece + 1) * dimension));
  for (let i = 0; i < dimension; i++) unit[i] = (unit[i] ?? 0) * factor;
  return unit;
}

/** Where the cosines with a piece begin; computes them when it is met for the first time. */
function cosinesAt(table: PieceTable, asked: Asked, piece: number): number {
  const { numberOf, count } = asked;
  const known = numberOf.get(piece);
  if (known !== undefined) return known * count;
  const from = numberOf.size * count;
  numberOf.set(piece, numberOf.size);
  if (asked.cosines.length < from + count) {
    const larger = new Float32Array(2 * (from + count));
    larger.set(asked.cosines);
    asked.cosines = larger;
  }
  putCosines(table, asked, { piece, from });
  return from;
}

function putCosines(
  { dimension, rows, scales, weights }: PieceTable,
  { pieces, count, units, cosines }: Asked,
  { piece, from }: { readonly piece: number; readonly from: number },
): void {
  const weight = weights[piece] ?? 0;
  if (weight < LEAST_WEIGHT) return;
  const factor = (scales[piece] ?? 0) / weight;
  const start = piece * dimension;
  for (let one = 0; one < count; one += ABREAST) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0, at = one * dimension; i < dimension; i++, at++) {
      const value = rows[start + i] ?? 0;
      a += value * (units[at] ?? 0);
      b += value * (units[at + dimension] ?? 0);
      c += value * (units[at + 2 * dimension] ?? 0);
      d += value * (units[at + 3 * dimension] ?? 0);
    }
    cosines.set([a * factor, b * factor, c * factor, d * factor], from + one);
  }
  // A piece that stands in the question itself: no rounding.
  const same = pieces.indexOf(piece);
  if (same >= 0) cosines[from + same] = 1;
}
