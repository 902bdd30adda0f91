import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCosine, dequantise, quantise, windowBytes } from '../../../src/store/vectors/quantise.ts';
import { cosine, unit } from './vector-world.ts';

const DIMENSION = 64;

const window = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSION, maxLength: DIMENSION })
  .filter((numbers) => numbers.some((value) => Math.abs(value) > 0.001))
  .map((numbers) => unit(Float32Array.from(numbers)));

describe('windows that are stored in bytes', () => {
  it('keep their direction, and come back with unit length', () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 4 }), (windows) => {
        const back = dequantise(quantise(windows), DIMENSION);
        expect(back).toHaveLength(windows.length);
        for (const [i, stored] of back.entries()) {
          expect(cosine(stored, stored)).toBeCloseTo(1, 5);
          expect(cosine(stored, windows[i] ?? stored)).toBeGreaterThan(0.99);
        }
      }),
    );
  });

  it('are compared as they are: the nearest one counts', () => {
    fc.assert(
      fc.property(window, fc.array(window, { minLength: 1, maxLength: 4 }), (question, windows) => {
        const stored = quantise(windows);
        const cosines = dequantise(stored, DIMENSION).map((vector) => cosine(question, vector));
        expect(bestCosine(stored, question)).toBeCloseTo(Math.max(...cosines), 5);
      }),
    );
    expect(bestCosine(new Uint8Array(), unit(Float32Array.of(3, -4, 0)))).toBe(-1);
  });

  it('take a byte a number and four for the scale', () => {
    expect(quantise([unit(Float32Array.of(3, -4, 0))])).toHaveLength(windowBytes(3));
    expect(windowBytes(3)).toBe(7);
  });

  it('that are nothing but zeros stay so', () => {
    expect(dequantise(quantise([new Float32Array(3)]), 3)).toEqual([new Float32Array(3)]);
  });
});
