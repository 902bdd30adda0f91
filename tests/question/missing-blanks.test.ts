import { expect, test } from 'vitest';
import { withMissingBlanks } from '../../src/question/missing-blanks.ts';

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
