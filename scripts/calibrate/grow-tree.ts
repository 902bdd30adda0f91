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

/** What one tree is grown from. */
export interface TreeTask {
  readonly table: BinnedTable;
  readonly slopes: Slopes;
  /** Share of its best value that each leaf gives. */
  readonly rate: number;
  /** For each sign 1 where more of it may only raise the value, -1 where it may only lower it, else 0. */
  readonly directions: readonly number[];
}

interface Growing extends TreeTask {
  readonly valueOfRow: Float64Array;
}

/** Between which values the leaves below a node may lie. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const UNBOUND: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Sums of first derivatives, second derivatives and rows, for each bin of each sign. */
type Histogram = Float64Array;
const KEPT = 3;

interface Split {
  readonly sign: number;
  readonly bin: number;
  readonly gain: number;
  /** What would be the best values of the two sides. */
  readonly left: number;
  readonly right: number;
}

/**
 * Grows one regression tree by the best gain of each node, level by level down to some depth. Where a sign has a direction,
 * the values of both sides keep to it and to the midst between them from there on down (monotonic constraints, as LightGBM's
 * basic method has them).
 */
export function growTree(task: TreeTask): GrownTree {
  const growing = { ...task, valueOfRow: new Float64Array(task.table.rows) };
  const rows = Int32Array.from({ length: task.table.rows }, (_, row) => row);
  const histogram = histogramOf(growing, rows);
  const root = grow(growing, { rows, histogram, depth: 0, bounds: UNBOUND });
  return { root, valueOfRow: growing.valueOfRow };
}

interface Place {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly depth: number;
  readonly bounds: Bounds;
}

function grow(growing: Growing, { rows, histogram, depth, bounds }: Place): TreeNode {
  const split = depth < DEEPEST ? bestSplit(growing, { histogram, bounds }) : null;
  if (split === null) return leaf(growing, rows, bounds);
  const { bins, width, edges } = growing.table;
  const isLeft = (row: number) => (bins[row * width + split.sign] ?? 0) <= split.bin;
  const left = rows.filter(isLeft);
  const right = rows.filter((row) => !isLeft(row));
  // The larger child's sums are what its sibling's leave of the parent's.
  const small = left.length <= right.length ? left : right;
  const ofSmall = histogramOf(growing, small);
  const ofLarge = histogram.map((sum, at) => sum - (ofSmall[at] ?? 0));
  const [ofLeft, ofRight] = boundsOf(split, growing.directions[split.sign] ?? 0, bounds);
  const child = (part: Int32Array) =>
    grow(growing, {
      rows: part,
      histogram: part === small ? ofSmall : ofLarge,
      depth: depth + 1,
      bounds: part === left ? ofLeft : ofRight,
    });
  return {
    sign: split.sign,
    most: edges[split.sign]?.[split.bin] ?? 0,
    left: child(left),
    right: child(right),
  };
}

/** The bounds of the two sides of a split. */
function boundsOf({ left, right }: Split, direction: number, bounds: Bounds): readonly [Bounds, Bounds] {
  const midst = (left + right) / 2;
  const [below, above] = [
    { ...bounds, high: midst },
    { ...bounds, low: midst },
  ];
  if (direction === 0) return [bounds, bounds];
  return direction > 0 ? [below, above] : [above, below];
}

function leaf({ slopes, rate, valueOfRow }: Growing, rows: Int32Array, bounds: Bounds): TreeNode {
  let [first, second] = [0, 0];
  for (const row of rows) {
    first += slopes.first[row] ?? 0;
    second += slopes.second[row] ?? 0;
  }
  const value = Number((rate * bestValue(first, second, bounds)).toPrecision(3));
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

interface Node {
  readonly histogram: Histogram;
  readonly bounds: Bounds;
}

function bestSplit({ table: { width, edges }, directions }: Growing, node: Node): Split | null {
  let best: Split | null = null;
  for (let sign = 0; sign < width; sign += 1) {
    const part = { sign, edges: edges[sign]?.length ?? 0, direction: directions[sign] ?? 0 };
    const split = bestOfSign(part, node);
    if (split !== null && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

interface SignPart {
  readonly sign: number;
  /** Bins but one. */
  readonly edges: number;
  readonly direction: number;
}

function bestOfSign({ sign, edges, direction }: SignPart, { histogram, bounds }: Node): Split | null {
  const start = sign * MOST_BINS * KEPT;
  const end = start + (edges + 1) * KEPT;
  let [first, second, count] = [0, 0, 0];
  for (let at = start; at < end; at += KEPT) {
    first += histogram[at] ?? 0;
    second += histogram[at + 1] ?? 0;
    count += histogram[at + 2] ?? 0;
  }
  const whole = worth(first, second, bestValue(first, second, bounds));
  let best: Split | null = null;
  let [leftFirst, leftSecond, leftCount] = [0, 0, 0];
  for (let bin = 0; bin < edges; bin += 1) {
    const at = start + bin * KEPT;
    leftFirst += histogram[at] ?? 0;
    leftSecond += histogram[at + 1] ?? 0;
    leftCount += histogram[at + 2] ?? 0;
    if (leftCount < LEAST_ROWS || count - leftCount < LEAST_ROWS) continue;
    const left = bestValue(leftFirst, leftSecond, bounds);
    const right = bestValue(first - leftFirst, second - leftSecond, bounds);
    if (direction * (right - left) < 0) continue;
    const parted = worth(leftFirst, leftSecond, left) + worth(first - leftFirst, second - leftSecond, right);
    const gain = parted - whole;
    if (gain > (best?.gain ?? 1e-6)) best = { sign, bin, gain, left, right };
  }
  return best;
}

function bestValue(first: number, second: number, { low, high }: Bounds): number {
  return Math.min(high, Math.max(low, -first / (second + RIDGE)));
}

/** By how much a value lowers the loss, twice. */
function worth(first: number, second: number, value: number): number {
  return -(2 * first + (second + RIDGE) * value) * value;
}
