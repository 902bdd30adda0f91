import { describe, expect, it } from 'vitest';
import { mendDays } from '../../../src/ingestion/deadlines/mend-days.ts';

describe('slips of scanners in days', () => {
  it.each([
    ['l5/11/2026', '15/11/2026'],
    ['3l/7/2026', '31/7/2026'],
    ['trước ngày 2O/8', 'trước ngày 20/8'],
    ['Quý lII/2026', 'Quý III/2026'],
  ])('%s is %s', (text, mended) => {
    expect(mendDays(text)).toBe(mended);
  });

  it.each(['Quý I/2026', 'I/2026', 'ISO/IEC 27001', 'O/A', 'lần 1/2', 'số 12/CT-UBND'])(
    '%s stays as it is',
    (text) => {
      expect(mendDays(text)).toBe(text);
    },
  );
});
