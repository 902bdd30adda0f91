import { describe, expect, it } from 'vitest';
import { Projection } from '../../../src/store/vectors/projection.ts';
import { cosine, DIMENSION, unit, vectorOf } from './vector-world.ts';

const WORDS = Array.from({ length: 200 }, (_, i) => `hồ sơ ${i} xã ${i % 7} quý ${i % 4}`);

function sample(vectors: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(vectors.length * DIMENSION);
  for (const [i, vector] of vectors.entries()) all.set(vector, i * DIMENSION);
  return all;
}

function product(question: readonly number[], point: readonly number[]): number {
  return question.reduce((sum, value, i) => sum + value * (point[i] ?? 0), 0);
}

describe('a projection', () => {
  it('gives points of unit length with as many numbers as were asked for', () => {
    const vectors = WORDS.map(vectorOf);
    const projection = Projection.of(sample(vectors), DIMENSION, 12);
    expect(projection.numbers).toBe(12);
    for (const vector of vectors) {
      const point = projection.point(vector);
      expect(point).toHaveLength(12);
      expect(Math.hypot(...point)).toBeCloseTo(1, 4);
    }
  });

  it('keeps the cosine of a question and a window that lie where the sample varies', () => {
    const [a, b, c] = [vectorOf('đất đai'), vectorOf('hộ tịch'), vectorOf('ngân sách')];
    const mix = (x: number, y: number, z: number) =>
      unit(a.map((value, i) => x * value + y * (b[i] ?? 0) + z * (c[i] ?? 0)));
    const vectors = Array.from({ length: 50 }, (_, i) => mix(Math.sin(i), Math.cos(3 * i), Math.sin(7 * i)));
    const projection = Projection.of(sample(vectors), DIMENSION, 4);
    for (const [i, window] of vectors.entries()) {
      const question = mix(Math.cos(i), 0.5, Math.sin(i));
      const near = product(projection.question(question), projection.point(window));
      expect(near).toBeCloseTo(cosine(question, window), 4);
    }
  });

  it('is the same again from its directions', () => {
    const projection = Projection.of(sample(WORDS.map(vectorOf)), DIMENSION, 8);
    const again = new Projection(projection.directions, DIMENSION);
    expect(again.point(vectorOf('hộ tịch'))).toEqual(projection.point(vectorOf('hộ tịch')));
  });

  it.each([DIMENSION, 80])('to %d numbers leaves vectors of no more as they are', (numbers) => {
    const projection = Projection.of(new Float32Array(), DIMENSION, numbers);
    const vector = vectorOf('hộ tịch');
    expect(projection.numbers).toBe(DIMENSION);
    expect(projection.point(vector)).toEqual(Array.from(vector));
    expect(projection.question(vector)).toEqual(Array.from(vector));
  });

  it('of fewer different vectors than numbers still gives points of unit length', () => {
    const projection = Projection.of(vectorOf('hộ tịch'), DIMENSION, 9);
    expect(Math.hypot(...projection.point(vectorOf('ngân sách')))).toBeCloseTo(1, 4);
  });
});
