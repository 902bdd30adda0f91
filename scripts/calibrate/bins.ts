/** Rows of signs with each value told by its bin, row after row. */
export interface BinnedTable {
  readonly rows: number;
  readonly width: number;
  readonly bins: Uint8Array;
  /** For each sign, the largest value of each bin but the last, in order. */
  readonly edges: readonly (readonly number[])[];
}

/** The most bins of a sign: quantiles of its values. */
export const MOST_BINS = 64;
/** Values that are looked at to find the quantiles. */
const SAMPLED = 20_000;

/** Puts values in bins of about as many rows each. */
export function binned(rows: readonly Float64Array[]): BinnedTable {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, sign) => edgesOf(rows, sign));
  const bins = new Uint8Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let sign = 0; sign < width; sign += 1)
      bins[at * width + sign] = binOf(edges[sign] ?? [], row[sign] ?? 0);
  });
  return { rows: rows.length, width, bins, edges };
}

function edgesOf(rows: readonly Float64Array[], sign: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED));
  const values = rows.filter((_, at) => at % step === 0).map((row) => row[sign] ?? 0);
  const distinct = [...new Set(values.toSorted((a, b) => a - b))];
  if (distinct.length <= MOST_BINS) return between(distinct);
  const sorted = Float64Array.from(values).sort();
  const quantiles = Array.from(
    { length: MOST_BINS },
    (_, n) => sorted[Math.floor((n * sorted.length) / MOST_BINS)] ?? 0,
  );
  return between([...new Set(quantiles)]);
}

/** Midway between neighbours, in few digits. */
function between(values: readonly number[]): number[] {
  const edges = values.slice(1).map((value, at) => Number(((value + (values[at] ?? 0)) / 2).toPrecision(4)));
  return [...new Set(edges)];
}

/** The first bin whose edge the value does not pass. */
function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
