import { expect, test } from 'vitest';
import { binned } from '../../scripts/calibrate/bins.ts';
import { fitTrees } from '../../scripts/calibrate/fit-trees.ts';
import { decodeTrees, encodeTrees, sumOfTrees } from '../../src/retrieval/facts/answer-trees.ts';

/** A grid of two signs; right where the first is large and the second is small: no sum of both can tell. */
const ROWS = Array.from({ length: 2500 }, (_, n) => Float64Array.of((n % 50) / 50, Math.floor(n / 50) / 50));
const IS_RIGHT = ROWS.map(([first = 0, second = 0]) => first > 0.5 && second < 0.2);
const WEIGHTS = ROWS.map(() => 1);

function oddsOf(fitted: ReturnType<typeof fitTrees>, row: Float64Array): number {
  return fitted.bias + sumOfTrees(decodeTrees(encodeTrees(fitted.trees)), row);
}

test('trees learn what only two signs together tell', () => {
  const fitted = fitTrees({ rows: ROWS, isRight: IS_RIGHT, weights: WEIGHTS, directions: [0, 0] });
  expect(oddsOf(fitted, Float64Array.of(0.9, 0.1))).toBeGreaterThan(2);
  expect(oddsOf(fitted, Float64Array.of(0.9, 0.9))).toBeLessThan(-2);
  expect(oddsOf(fitted, Float64Array.of(0.1, 0.1))).toBeLessThan(-2);
});

test('a sign with a direction never speaks the other way, however the rows look', () => {
  const noisy = ROWS.map(([first = 0], n) => first > 0.5 && n % 7 !== 0 && !(first > 0.8 && first < 0.9));
  const fitted = fitTrees({ rows: ROWS, isRight: noisy, weights: WEIGHTS, directions: [1, 0] });
  for (const second of [0.1, 0.5, 0.9]) {
    const odds = Array.from({ length: 50 }, (_, n) => oddsOf(fitted, Float64Array.of(n / 50, second)));
    expect(odds).toEqual(odds.toSorted((a, b) => a - b));
    expect((odds.at(-1) ?? 0) - (odds[0] ?? 0)).toBeGreaterThan(2);
  }
});

test('the same rows give the same trees', () => {
  const learn = () =>
    encodeTrees(fitTrees({ rows: ROWS, isRight: IS_RIGHT, weights: WEIGHTS, directions: [0, 0] }).trees);
  expect(learn()).toEqual(learn());
});

test('a tree is read as it was written', () => {
  const tree = {
    sign: 1,
    most: 0.25,
    left: { value: -0.5 },
    right: { sign: 0, most: 2, left: { value: 0.125 }, right: { value: 3 } },
  };
  const read = decodeTrees(encodeTrees([tree, { value: 10 }]));
  expect(sumOfTrees(read, Float64Array.of(9, 0.25))).toBe(9.5);
  expect(sumOfTrees(read, Float64Array.of(2, 0.3))).toBe(10.125);
  expect(sumOfTrees(read, Float64Array.of(2.5, 0.3))).toBe(13);
});

test('values are put in bins of about as many rows, and equal values in one', () => {
  const { bins, edges } = binned([0, 0, 0, 1, 5].map((value) => Float64Array.of(value)));
  expect([...bins]).toEqual([0, 0, 0, 1, 2]);
  expect(edges).toEqual([[0.5, 3]]);
});
