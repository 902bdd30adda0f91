import { expect, test } from 'vitest';
import { EN } from '../../src/answer/phrases/en.ts';
import { VI } from '../../src/answer/phrases/vi.ts';
import { day } from '../retrieval/small-library.ts';

test.each([
  ['2026-07-01', '2026-09-30', 'Quý III/2026', 'Q3/2026'],
  ['2026-10-01', '2026-10-31', 'tháng 10/2026', 'October 2026'],
  ['2026-01-01', '2026-12-31', 'năm 2026', '2026'],
  ['2026-07-01', '2026-12-31', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['2026-07-05', '2026-07-05', 'ngày 05/7/2026', '05/7/2026'],
  ['2026-07-05', '2026-07-11', 'từ 05/7/2026 đến 11/7/2026', '05/7/2026 to 11/7/2026'],
])('%s to %s is called %s', (from, to, vi, en) => {
  const period = { from: day(from), to: day(to) };
  expect(VI.period(period)).toBe(vi);
  expect(EN.period(period)).toBe(en);
});
