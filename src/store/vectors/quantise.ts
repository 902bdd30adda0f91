/** Bytes before the numbers of a stored window: its scale. */
const SCALE_BYTES = 4;
const LARGEST = 127;

/** Bytes that one stored window takes. */
export function windowBytes(dimension: number): number {
  return SCALE_BYTES + dimension;
}

/**
 * Windows as they are stored, one after the other: a scale (32-bit float, little-endian) and a signed byte a number.
 * The largest number of a window becomes ±127; the scale brings the bytes back to unit length, so that the dot product
 * of two windows stays their cosine. The direction changes by less than 0.001 in cosine.
 */
export function quantise(windows: readonly Float32Array[]): Buffer {
  const size = windowBytes(windows[0]?.length ?? 0);
  const stored = Buffer.alloc(size * windows.length);
  for (const [position, window] of windows.entries()) quantiseInto(stored, position * size, window);
  return stored;
}

function quantiseInto(stored: Buffer, at: number, window: Float32Array): void {
  let largest = 0;
  for (const value of window) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return;
  let squares = 0;
  for (let i = 0; i < window.length; i += 1) {
    const step = Math.round(((window[i] ?? 0) * LARGEST) / largest);
    stored.writeInt8(step, at + SCALE_BYTES + i);
    squares += step * step;
  }
  stored.writeFloatLE(1 / Math.sqrt(squares), at);
}

/** How many windows are stored in so many bytes. */
export function windowCount(stored: Uint8Array, dimension: number): number {
  return Math.floor(stored.length / windowBytes(dimension));
}

/** Puts every stored window as unit vectors into `target` from number `offset` on. */
export function dequantiseInto(
  target: Float32Array,
  offset: number,
  { stored, dimension }: { stored: Uint8Array; dimension: number },
): void {
  const size = windowBytes(dimension);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const steps = new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength);
  for (let window = 0; window < windowCount(stored, dimension); window += 1) {
    const from = window * size + SCALE_BYTES;
    const to = offset + window * dimension;
    const scale = view.getFloat32(window * size, true);
    for (let i = 0; i < dimension; i += 1) target[to + i] = (steps[from + i] ?? 0) * scale;
  }
}

/** The cosine of a unit vector and the stored window nearest to it; −1 for none. Computed on the bytes as they are. */
export function bestCosine(stored: Uint8Array, vector: Float32Array): number {
  const dimension = vector.length;
  const size = windowBytes(dimension);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const steps = new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength);
  let best = -1;
  for (let at = 0; at + size <= stored.length; at += size) {
    const from = at + SCALE_BYTES;
    let a = 0;
    let b = 0;
    let i = 0;
    for (; i + 1 < dimension; i += 2) {
      a += (steps[from + i] ?? 0) * (vector[i] ?? 0);
      b += (steps[from + i + 1] ?? 0) * (vector[i + 1] ?? 0);
    }
    if (i < dimension) a += (steps[from + i] ?? 0) * (vector[i] ?? 0);
    best = Math.max(best, (a + b) * view.getFloat32(at, true));
  }
  return best;
}

/** Stored windows as unit vectors. */
export function dequantise(stored: Uint8Array, dimension: number): Float32Array[] {
  const count = windowCount(stored, dimension);
  const all = new Float32Array(count * dimension);
  dequantiseInto(all, 0, { stored, dimension });
  return Array.from({ length: count }, (_, i) => all.subarray(i * dimension, (i + 1) * dimension));
}
