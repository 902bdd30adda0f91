import { expect, it } from 'vitest';
import { Slots } from '../../../src/channels/telegram/sending/slots.ts';

/** Work that ends when it is told to. */
function job() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

/** Begins so many jobs in slots; `begun` grows as they are let in. */
function begin(slots: Slots, count: number) {
  const jobs = Array.from({ length: count }, job);
  const begun: number[] = [];
  const all = jobs.map(({ ended }, index) =>
    slots.during(async () => {
      begun.push(index);
      await ended;
    }),
  );
  return { jobs, begun, all };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('lets one in after the other while they are quick, first come first served', async () => {
  const { jobs, begun, all } = begin(new Slots({ fresh: 1, all: 5, freshMs: 60_000 }), 3);
  await settle();
  expect(begun).toEqual([0]);
  for (const { end } of jobs) {
    end();
    await settle();
  }
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2]);
});

it('does not let slow ones hold up the next, up to a number of them', async () => {
  const { jobs, begun, all } = begin(new Slots({ fresh: 1, all: 3, freshMs: 1 }), 4);
  await expect.poll(() => begun.length).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual([0, 1, 2]);
  jobs[1]?.end();
  await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
  for (const { end } of jobs) end();
  await Promise.all(all);
});
