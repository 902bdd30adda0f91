import { describe, expect, it } from 'vitest';
import { enduranceOptions } from '../../scripts/endurance/options.ts';
import { isRight, printRun } from '../../scripts/endurance/print-run.ts';
import { runEndurance } from '../../scripts/endurance/run-endurance.ts';

const LONGEST_MS = 240_000;

describe('the options of an endurance run', () => {
  it('are those of the whole run where none is given', () => {
    expect(enduranceOptions([])).toEqual({
      updates: 10_000,
      calm: 2_000,
      chats: 500,
      kills: 5,
      rate: 200,
      seed: 1,
    });
  });

  it.each(['--updates=0', '--chats=x', '--kills=-1', '--fast', '--rate=1.5'])('do not take %s', (word) => {
    expect(enduranceOptions([word])).toBeNull();
  });
});

describe('the real program beside a Bot API that fails', () => {
  it(
    'answers every update once and in order through faults and a SIGKILL',
    async () => {
      const options = { updates: 150, calm: 0, chats: 15, kills: 1, rate: 60, seed: 7 };
      const run = await runEndurance(options);
      expect([run.wrong, isRight(run)]).toEqual([[], true]);
      expect(run.verdict.answered).toBe(run.verdict.updates);
      expect(printRun(run, options)).toContain('| lost | 0 |');
      expect(run.log).not.toMatch(/UBND-KT|test_token/u);
    },
    LONGEST_MS,
  );
});
