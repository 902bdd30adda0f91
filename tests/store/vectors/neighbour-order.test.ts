import { expect, it } from 'vitest';
import { neighbourOrder } from '../../../src/store/vectors/neighbour-order.ts';

/** Four heaps of twenty points at the corners of a square, dealt out like cards. */
function heaps(): Float32Array {
  const corners = [
    [0, 0],
    [0, 9],
    [9, 0],
    [9, 9],
  ];
  return Float32Array.from(
    Array.from({ length: 80 }, (_, i) => corners[i % 4]?.map((at) => at + Math.sin(i) / 10) ?? []).flat(),
  );
}

it('every point comes once, and those of one heap one after the other', () => {
  const order = [...neighbourOrder(heaps(), 2)];
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, i) => i));
  for (const from of [0, 20, 40, 60]) {
    expect(new Set(order.slice(from, from + 20).map((point) => point % 4)).size).toBe(1);
  }
});

it('few points, or points that are all the same, stay in the order in which they are', () => {
  expect([...neighbourOrder(heaps().slice(0, 20), 2)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([...neighbourOrder(new Float32Array(80), 2)]).toEqual(Array.from({ length: 40 }, (_, i) => i));
  expect([...neighbourOrder(new Float32Array(), 2)]).toEqual([]);
});
