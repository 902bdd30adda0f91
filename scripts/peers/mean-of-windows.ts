/** One vector for a text of several windows: their mean, of unit length; zeros where there is no window. */
export function meanOfWindows(windows: readonly Float32Array[], dimension: number): Float32Array {
  const [only] = windows;
  if (windows.length === 1 && only !== undefined) return only;
  const sum = new Float32Array(dimension);
  for (const window of windows) {
    for (let i = 0; i < dimension; i++) sum[i] = (sum[i] ?? 0) + (window[i] ?? 0);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}
