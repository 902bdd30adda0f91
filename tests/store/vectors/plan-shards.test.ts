import { describe, expect, it } from 'vitest';
import { planShards, windowsOf } from '../../../src/store/vectors/plan-shards.ts';

const POLICY = {
  exactWindows: 10,
  shardWindows: 100,
  threadWindows: 30,
  pointNumbers: 8,
  manyWindows: 5_000,
  fewPointNumbers: 8,
};

function texts(count: number, windows = 2, first = 1) {
  return Array.from({ length: count }, (_, i) => ({ id: first + i, windows }));
}

function graph(number: number, points: number) {
  return { number, points, file: `vectors-${number}.hnsw`, bytes: 1, checksum: 1 };
}

describe('the graphs that are planned', () => {
  it('hold every text once and in order, about as many windows each, and none too many', () => {
    const plans = planShards({ texts: texts(130), last: undefined, cores: 1 }, POLICY);
    expect(plans.map((plan) => windowsOf(plan.texts))).toEqual([88, 88, 84]);
    expect(plans.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(plans.flatMap((plan) => plan.texts)).toEqual(texts(130));
  });

  it('are as many as there are cores where each has enough to do', () => {
    const count = (texts_: number, cores: number) =>
      planShards({ texts: texts(texts_), last: undefined, cores }, POLICY).length;
    expect(count(40, 1)).toBe(1);
    expect(count(40, 8)).toBe(2);
    expect(count(10, 8)).toBe(1);
  });

  it('are a multiple of the cores where there are more, so that none waits for the others', () => {
    const plans = planShards({ texts: texts(130), last: undefined, cores: 2 }, POLICY);
    expect(plans.map((plan) => windowsOf(plan.texts))).toEqual([66, 66, 66, 62]);
  });

  it('build on the last one as far as it has room', () => {
    const last = graph(4, 71);
    const plans = planShards({ texts: texts(20, 2, 90), last, cores: 1 }, POLICY);
    expect(
      plans.map(({ number, base, texts: { length } }) => [number, base?.number ?? null, length]),
    ).toEqual([
      [4, 4, 14],
      [5, null, 6],
    ]);
  });

  it('leave a full one alone', () => {
    const plans = planShards({ texts: texts(20), last: graph(4, 100), cores: 1 }, POLICY);
    expect(plans.map(({ number, base }) => [number, base])).toEqual([[5, null]]);
  });

  it('take a text that is longer than any graph whole', () => {
    const plans = planShards({ texts: texts(2, 250), last: undefined, cores: 1 }, POLICY);
    expect(plans.map((plan) => windowsOf(plan.texts))).toEqual([250, 250]);
  });
});
