import type { TreeNode } from '../../src/retrieval/facts/answer-trees.ts';
import { type BinnedTable, MOST_BINS } from './bins.ts';

/** First and second derivatives of the loss, one for each row. */
export interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** A tree, and what it gives each row. */
export interface GrownTree {
  readonly root: TreeNode;
  readonly valueOfRow: Float64Array;
}

const DEEPEST = 5;
const LEAST_ROWS = 40;
/** Ridge on the values of leaves. */
const RIDGE = 5;

interface Growing {
  readonly table: BinnedTable;
  readonly slopes: Slopes;
  readonly rate: number;
  readonly valueOfRow: Float64Array;
}

/** Sums of first derivatives, second derivatives and rows, for each bin of each sign. */
type Histogram = Float64Array;
const KEPT = 3;

interface Split {
  readonly sign: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows one regression tree by the best gain of each node, level by level down to some depth. */
export function growTree(table: BinnedTable, slopes: Slopes, rate: number): GrownTree {
  const growing = { table, slopes, rate, valueOfRow: new Float64Array(table.rows) };
  const rows = Int32Array.from({ length: table.rows }, (_, row) => row);
  const root = grow(growing, { rows, histogram: histogramOf(growing, rows), depth: 0 });
  return { root, valueOfRow: growing.valueOfRow };
}

interface Place {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly depth: number;
}

function grow(growing: Growing, { rows, histogram, depth }: Place): TreeNode {
  const split = depth < DEEPEST ? bestSplit(growing.table, histogram) : null;
  if (split === null) return leaf(growing, rows);
  const { bins, width, edges } = growing.table;
  const isLeft = (row: number) => (bins[row * width + split.sign] ?? 0) <= split.bin;
  const left = rows.filter(isLeft);
  const right = rows.filter((row) => !isLeft(row));
  // The larger child's sums are what its sibling's leave of the parent's.
  const small = left.length <= right.length ? left : right;
  const ofSmall = histogramOf(growing, small);
  const ofLarge = histogram.map((sum, at) => sum - (ofSmall[at] ?? 0));
  const child = (part: Int32Array) =>
    grow(growing, { rows: part, histogram: part === small ? ofSmall : ofLarge, depth: depth + 1 });
  return {
    sign: split.sign,
    most: edges[split.sign]?.[split.bin] ?? 0,
    left: child(left),
    right: child(right),
  };
}

function leaf({ slopes, rate, valueOfRow }: Growing, rows: Int32Array): TreeNode {
  let [first, second] = [0, 0];
  for (const row of rows) {
    first += slopes.first[row] ?? 0;
    second += slopes.second[row] ?? 0;
  }
  const value = Number(((-rate * first) / (second + RIDGE)).toPrecision(3));
  for (const row of rows) valueOfRow[row] = value;
  return { value };
}

function histogramOf({ table: { bins, width }, slopes }: Growing, rows: Int32Array): Histogram {
  const histogram = new Float64Array(width * MOST_BINS * KEPT);
  for (const row of rows) {
    const first = slopes.first[row] ?? 0;
    const second = slopes.second[row] ?? 0;
    const from = row * width;
    for (let sign = 0; sign < width; sign += 1) {
      const at = (sign * MOST_BINS + (bins[from + sign] ?? 0)) * KEPT;
      histogram[at] = (histogram[at] ?? 0) + first;
      histogram[at + 1] = (histogram[at + 1] ?? 0) + second;
      histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
    }
  }
  return histogram;
}

function bestSplit({ width, edges }: BinnedTable, histogram: Histogram): Split | null {
  let best: Split | null = null;
  for (let sign = 0; sign < width; sign += 1) {
    const split = bestOfSign(sign, edges[sign]?.length ?? 0, histogram);
    if (split !== null && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

function bestOfSign(sign: number, edges: number, histogram: Histogram): Split | null {
  const start = sign * MOST_BINS * KEPT;
  const end = start + (edges + 1) * KEPT;
  let [first, second, count] = [0, 0, 0];
  for (let at = start; at < end; at += KEPT) {
    first += histogram[at] ?? 0;
    second += histogram[at + 1] ?? 0;
    count += histogram[at + 2] ?? 0;
  }
  const whole = worth(first, second);
  let best: Split | null = null;
  let [leftFirst, leftSecond, leftCount] = [0, 0, 0];
  for (let bin = 0; bin < edges; bin += 1) {
    const at = start + bin * KEPT;
    leftFirst += histogram[at] ?? 0;
    leftSecond += histogram[at + 1] ?? 0;
    leftCount += histogram[at + 2] ?? 0;
    if (leftCount < LEAST_ROWS || count - leftCount < LEAST_ROWS) continue;
    const gain = worth(leftFirst, leftSecond) + worth(first - leftFirst, second - leftSecond) - whole;
    if (gain > (best?.gain ?? 1e-6)) best = { sign, bin, gain };
  }
  return best;
}

function worth(first: number, second: number): number {
  return (first * first) / (second + RIDGE);
}
