type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** An array of at least `size` numbers that begins with those of `array`: the same one, or one of double the length. */
export function grown<Kind extends Numbers>(array: Kind, size: number): Kind {
  if (array.length >= size) return array;
  const Larger = array.constructor as new (length: number) => Kind;
  const larger = new Larger(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}
