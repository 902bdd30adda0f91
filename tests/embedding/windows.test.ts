import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../src/embedding/windows.ts';

describe('the windows of a text', () => {
  it('are one for a text of up to 32 syllables, an empty one included', () => {
    for (const count of [0, 1, 31, 32]) expect(windowsOf(count)).toEqual([{ start: 0, end: count }]);
  });

  it('begin every 24 syllables and overlap by eight', () => {
    expect(windowsOf(80)).toEqual([
      { start: 0, end: 32 },
      { start: 24, end: 56 },
      { start: 48, end: 80 },
    ]);
  });

  it('leave no syllable out, whatever the length', () => {
    for (let count = 1; count < 300; count++) {
      const windows = windowsOf(count);
      expect(windows.at(-1)?.end).toBe(count);
      for (const [at, { start }] of windows.entries())
        expect(start).toBeLessThanOrEqual(windows[at - 1]?.end ?? 0);
    }
  });
});
