import type { PieceTable } from './piece-table.ts';

/** Pieces of a question that take part, the heaviest first; a pasted page must not hold up the answer. */
const MOST_PIECES = 64;

/** Below this length a piece says nothing: the start mark, unknown letters. */
const LEAST_WEIGHT = 0.01;

/**
 * Numbers of two pieces of the question lie in one, so many bits apart: a product with a number of the text's piece, and the
 * sum of such products, then hold both, exactly for up to 2,080 numbers a piece (127² · 2,080 < 2²⁵). Four such pairs
 * are multiplied with two pieces of the text side by side: three times as fast as one by one (measured).
 */
const APART = 2 ** 26;
const ABREAST = 4;
const TOGETHER = 2 * ABREAST;

/** The pieces of a question, and their cosines with pieces met so far. */
interface Asked {
  readonly pieces: readonly number[];
  /** Length of each one's vector, times how often it stands in the question. */
  readonly weights: readonly number[];
  /** Their number, up to a multiple of `TOGETHER`. */
  readonly count: number;
  /** Their numbers in pairs, those of the first pair first; zeros after the last. */
  readonly pairs: Float64Array;
  /** What brings a product with each one's row to that with its direction. */
  readonly factors: readonly number[];
  /** The number that each piece of a text was given when it was first met. */
  readonly numberOf: Map<number, number>;
  /** `count` cosines for each number. */
  cosines: Float32Array;
}

/**
 * Late interaction (MaxSim, ColBERT: Khattab and Zaharia 2020) of one question with many texts, over vectors of
 * pieces: the average over the question's pieces, weighted by their length, of the best cosine in the text; 0 to 1.
 * The cosines with a piece are computed once for the question; with fifty passages these are some 6,800, of 0.06 µs
 * each (measured).
 */
export function maxSim(table: PieceTable, question: readonly number[]): (pieces: Uint16Array) => number {
  // Made when first wanted: most questions are never compared in this way.
  let asked: Asked | null = null;
  return (pieces) => {
    asked ??= askedPieces(table, question);
    const { weights, count } = asked;
    const best = new Float32Array(count);
    meet(table, asked, pieces);
    const { cosines, numberOf } = asked;
    for (const piece of pieces) {
      const from = (numberOf.get(piece) ?? 0) * count;
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
  const pieces = heaviest.map(([piece]) => piece);
  const count = Math.ceil(pieces.length / TOGETHER) * TOGETHER;
  return {
    pieces,
    weights: heaviest.map(([, weight]) => weight),
    count,
    pairs: pairsOf(table, pieces, count),
    factors: pieces.map((piece) => factorOf(table, piece)),
    numberOf: new Map(),
    cosines: new Float32Array(256 * count),
  };
}

function pairsOf({ dimension, rows }: PieceTable, pieces: readonly number[], count: number): Float64Array {
  const pairs = new Float64Array((count / 2) * dimension);
  for (const [one, piece] of pieces.entries()) {
    const to = (one >> 1) * dimension;
    const unit = one % 2 === 0 ? 1 : APART;
    const from = piece * dimension;
    for (let i = 0; i < dimension; i++) pairs[to + i] = (pairs[to + i] ?? 0) + unit * (rows[from + i] ?? 0);
  }
  return pairs;
}

function factorOf({ scales, weights }: PieceTable, piece: number): number {
  return (scales[piece] ?? 0) / (weights[piece] ?? 1);
}

/** Computes the cosines with those pieces of a text that are met for the first time. */
function meet(table: PieceTable, asked: Asked, pieces: Uint16Array): void {
  const { numberOf, count } = asked;
  const unmet: number[] = [];
  for (const piece of pieces) {
    if (numberOf.has(piece)) continue;
    numberOf.set(piece, numberOf.size);
    unmet.push(piece);
  }
  if (asked.cosines.length < numberOf.size * count) {
    const larger = new Float32Array(2 * numberOf.size * count);
    larger.set(asked.cosines);
    asked.cosines = larger;
  }
  for (let at = 0; at < unmet.length; at += 2) {
    const piece = unmet[at] ?? 0;
    putCosines(table, asked, [piece, unmet[at + 1] ?? piece]);
  }
}

/** For two pieces of a text; one that is given twice is put twice. */
function putCosines(table: PieceTable, asked: Asked, [left, right]: readonly [number, number]): void {
  const { dimension, rows } = table;
  const { count, pairs } = asked;
  const sums = [new Float64Array(count / 2), new Float64Array(count / 2)] as const;
  for (let pair = 0; pair < count / 2; pair += ABREAST) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [e, f, g, h] = [0, 0, 0, 0];
    const fromLeft = left * dimension;
    const fromRight = right * dimension;
    for (let i = 0, at = pair * dimension; i < dimension; i++, at++) {
      const one = rows[fromLeft + i] ?? 0;
      const other = rows[fromRight + i] ?? 0;
      const first = pairs[at] ?? 0;
      const second = pairs[at + dimension] ?? 0;
      const third = pairs[at + 2 * dimension] ?? 0;
      const fourth = pairs[at + 3 * dimension] ?? 0;
      a += one * first;
      b += one * second;
      c += one * third;
      d += one * fourth;
      e += other * first;
      f += other * second;
      g += other * third;
      h += other * fourth;
    }
    sums[0].set([a, b, c, d], pair);
    sums[1].set([e, f, g, h], pair);
  }
  putApart(table, asked, { piece: left, sums: sums[0] });
  putApart(table, asked, { piece: right, sums: sums[1] });
}

/** Takes the two products in each sum apart, and makes cosines of them; those of a piece that says nothing stay 0. */
function putApart(
  table: PieceTable,
  { pieces, numberOf, count, factors, cosines }: Asked,
  { piece, sums }: { readonly piece: number; readonly sums: Float64Array },
): void {
  if ((table.weights[piece] ?? 0) < LEAST_WEIGHT) return;
  const from = (numberOf.get(piece) ?? 0) * count;
  const factor = factorOf(table, piece);
  for (let one = 0; one < pieces.length; one += 2) {
    const sum = sums[one / 2] ?? 0;
    const second = Math.round(sum / APART);
    cosines[from + one] = (sum - second * APART) * factor * (factors[one] ?? 0);
    cosines[from + one + 1] = second * factor * (factors[one + 1] ?? 0);
  }
  // A piece that stands in the question itself: no rounding.
  const same = pieces.indexOf(piece);
  if (same >= 0) cosines[from + same] = 1;
}
