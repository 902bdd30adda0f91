/** Numbers as they are stored: in the byte order of this machine, which is little-endian wherever Node is common. */
export function bytesOf(numbers: Uint16Array | Uint32Array | Float32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The 16-bit numbers in stored bytes; a copy, since a row's bytes need not be aligned. */
export function uint16Of(stored: Uint8Array): Uint16Array {
  return new Uint16Array(new Uint8Array(stored).buffer, 0, stored.length >> 1);
}

/** The 32-bit numbers in stored bytes; a copy. */
export function uint32Of(stored: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(stored).buffer, 0, stored.length >> 2);
}

/** The 32-bit floating-point numbers in stored bytes; a copy. */
export function float32Of(stored: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(stored).buffer, 0, stored.length >> 2);
}
