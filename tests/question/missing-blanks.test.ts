import { expect, test } from 'vitest';
import { withMissingBlanks, withoutTornFigures } from '../../src/question/missing-blanks.ts';

test.each([
  ['Quyết định nàocủa tỉnh', 'Quyết định nào của tỉnh'],
  ['cuộc họpngày 05/7/2025', 'cuộc họp ngày 05/7/2025'],
  ['Cơ quannào ký', 'Cơ quan nào ký'],
  ['thủtục hành chính', 'thủ tục hành chính'],
  ['mục tiêuxây dựng', 'mục tiêu xây dựng'],
])('“%s” is read as “%s”', (typed, meant) => {
  expect(withMissingBlanks(typed.normalize('NFC'))).toBe(meant.normalize('NFC'));
});

test.each(['robot, video và camera', 'trolyao.gialai.gov.vn', 'Nghị quyết 57', 'nghiêng', 'K12Online'])(
  '“%s” stays as it is',
  (typed) => {
    expect(withMissingBlanks(typed)).toBe(typed);
  },
);

test('a torn figure of a quarter is put together, two quarters stay two', () => {
  expect(withoutTornFigures('việc quý II I/2026')).toBe('việc quý III/2026');
  expect(withoutTornFigures('việc quý I V')).toBe('việc quý IV');
  expect(withoutTornFigures('việc quý I II')).toBe('việc quý I II');
});
