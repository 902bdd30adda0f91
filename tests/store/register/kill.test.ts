import { expect, it } from 'vitest';
import { killWriter } from '../../../scripts/endurance/kill-writer.ts';
import { Register } from '../../../src/store/register/register.ts';
import { temporaryFolder } from '../world.ts';
import { writerOn } from './writer-process.ts';

const RUNS = 8;

it('loses and doubles nothing that a writer said was written, when it is killed at any moment', async () => {
  const data = temporaryFolder();
  let next = 1;
  for (let run = 0; run < RUNS; run += 1) {
    const report = await killWriter(data, next, 5 + run * 12);
    expect(report).toMatchObject({ lost: [], doubled: [], unmarked: [] });
    expect(report.acknowledged).toBeGreaterThan(0);
    next = report.next;
  }
});

it('takes the writes of two processes at the same time', async () => {
  const data = temporaryFolder();
  const writers = [await writerOn(data, 1), await writerOn(data, 100_000)];
  await new Promise((resume) => setTimeout(resume, 300));
  const [one = 0, other = 0] = await Promise.all(writers.map((writer) => writer.stop()));
  const register = Register.open(data);
  try {
    const numbers = register.progress.all().map(({ id }) => Number(id.slice(1)));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => number <= one)).toHaveLength(one);
    expect(numbers.filter((number) => number >= 100_000 && number <= other)).toHaveLength(other - 99_999);
  } finally {
    register.close();
  }
});
