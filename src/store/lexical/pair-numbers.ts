const EMPTY = 0xffffffff;
const FIRST_SLOTS = 1 << 12;
/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): 2³² divided by the golden ratio, and a prime. */
const LEFT_FACTOR = 0x9e3779b1;
const RIGHT_FACTOR = 0x85ebca6b;

/**
 * Numbers pairs of numbers from 0 on, in the order in which they come. A segment has millions of neighbouring words: a
 * `Map` would need a string or a boxed number for each look-up.
 */
export class PairNumbers {
  #slots = new Uint32Array(FIRST_SLOTS).fill(EMPTY);
  #lefts = new Uint32Array(FIRST_SLOTS);
  #rights = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a pair; a new one when it is new. */
  numberOf(left: number, right: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(left, right) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? EMPTY;
      if (number === EMPTY) return this.#insert(slot, left, right);
      if (this.#lefts[number] === left && this.#rights[number] === right) return number;
      slot = (slot + 1) & mask;
    }
  }

  left(number: number): number {
    return this.#lefts[number] ?? 0;
  }

  right(number: number): number {
    return this.#rights[number] ?? 0;
  }

  #insert(slot: number, left: number, right: number): number {
    const number = this.#size++;
    this.#slots[slot] = number;
    this.#lefts[number] = left;
    this.#rights[number] = right;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    const mask = length - 1;
    this.#lefts = resized(this.#lefts, length);
    this.#rights = resized(this.#rights, length);
    this.#slots = new Uint32Array(length).fill(EMPTY);
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hash(this.left(number), this.right(number)) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, LEFT_FACTOR) ^ Math.imul(right, RIGHT_FACTOR);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function resized(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
