import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDenseScores,
  addScores,
  addScoresAt,
  encodePostings,
  isDense,
  mostListBytes,
} from '../../../src/store/lexical/postings-list.ts';
import { DamagedRow } from '../../../src/store/store-failure.ts';

const SIZE = 40_000;

/** Weights by place, some places far apart. */
const postings = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: SIZE - 1 })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((places) => places.sort((a, b) => a - b));

function listOf(places: readonly number[], weight: (place: number) => number, size: number): Uint8Array {
  const bytes = new Uint8Array(mostListBytes(places.length, size));
  const from = 0;
  const to = places.length;
  const arrays = { places: Uint16Array.from(places), weights: Uint16Array.from(places, weight) };
  return bytes.slice(0, encodePostings({ ...arrays, from, to }, size, bytes));
}

const weightOf = (place: number) => 1 + (place % 255);

function scoring(size: number) {
  return { scores: new Float32Array(size), norms: new Float32Array(size).fill(12), gain: 2 };
}

describe('a list of postings', () => {
  it('scores just the passages that were put in, by their weight', () => {
    fc.assert(
      fc.property(postings, (places) => {
        const { scores, ...rest } = scoring(SIZE);
        addScores(listOf(places, weightOf, SIZE), places.length, { scores, ...rest });
        for (const place of places) {
          expect(scores[place]).toBeCloseTo((2 * weightOf(place)) / (weightOf(place) + 12), 5);
        }
        expect(scores.reduce((held, score) => held + Number(score > 0), 0)).toBe(places.length);
      }),
      { numRuns: 50 },
    );
  });

  it('of a common word can be looked up passage by passage, with the same scores', () => {
    const size = 64;
    const places = Array.from({ length: 20 }, (_, i) => 3 * i);
    const dense = listOf(places, weightOf, size);
    expect(isDense(dense)).toBe(true);
    expect(isDense(listOf(places, weightOf, SIZE))).toBe(false);
    const looked = scoring(size);
    addScoresAt(Uint16Array.from([0, 1, 3, 57]), { list: dense, passages: 20 }, looked);
    const all = scoring(SIZE);
    addScores(listOf(places, weightOf, SIZE), places.length, all);
    expect([0, 1, 3, 57].map((place) => looked.scores[place])).toEqual(
      [0, 1, 3, 57].map((place) => all.scores[place]),
    );
    expect(looked.scores[6]).toBe(0);
  });

  it('of a common word gives the same whether all its passages are scored or some looked up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(499), { minLength: 63 }), (some) => {
        const places = some.sort((a, b) => a - b);
        const list = listOf(places, weightOf, 500);
        const [all, looked] = [scoring(500), scoring(500)];
        addDenseScores(list, places.length, all);
        addScoresAt(
          Uint16Array.from({ length: 500 }, (_, place) => place),
          { list, passages: places.length },
          looked,
        );
        expect(looked.scores).toEqual(all.scores);
        expect(all.scores.reduce((held, score) => held + Number(score > 0), 0)).toBe(places.length);
      }),
      { numRuns: 50 },
    );
  });

  it('counts a word that fills a passage as far as a byte goes', () => {
    const heaviest = scoring(SIZE);
    addScores(
      listOf([7], () => 60_000, SIZE),
      1,
      heaviest,
    );
    expect(heaviest.scores[7]).toBeCloseTo((2 * 255) / (255 + 12), 5);
  });

  it.each([1, 2, 3])('that lost its last %i bytes is damaged', (lost) => {
    const list = listOf([5, 300, 39_000], weightOf, SIZE);
    const cut = list.slice(0, list.length - lost);
    expect(() => addScores(cut, 3, scoring(SIZE))).toThrow(DamagedRow);
    const dense = listOf([0, 1, 2, 3], weightOf, 8);
    const places = Uint16Array.from([0]);
    const short = dense.slice(0, dense.length - lost);
    expect(() => addScoresAt(places, { list: short, passages: 4 }, scoring(8))).toThrow(DamagedRow);
    expect(() => addDenseScores(short, 4, scoring(8))).toThrow(DamagedRow);
  });

  it('that names a place beyond the segment is damaged', () => {
    expect(() => addScores(listOf([39_000], weightOf, SIZE), 1, scoring(100))).toThrow(DamagedRow);
  });
});
