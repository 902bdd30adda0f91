/** The cosine of a unit vector and the nearest of a text's windows, which are of unit length too: −1 to 1. */
export function bestCosine(vector: Float32Array, windows: readonly Float32Array[]): number {
  return windows.reduce((best, window) => Math.max(best, dot(vector, window)), -1);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
