import { expect, test } from 'vitest';
import { withoutEverydayForms } from '../../src/question/everyday-forms.ts';

test.each([
  ['bn hồ sơ đc giải quyết', 'bao nhiêu hồ sơ được giải quyết'],
  ['ho so dc giai quyet ntn', 'ho so duoc giai quyet nhu the nao'],
  ['QĐ nào phê duyệt KH ĐA06', 'quyết định nào phê duyệt kế hoạch đề án 06'],
  ['cac xa fai nop gi', 'cac xa phai nop gi'],
  ['tong so nv la bao nhieu', 'tong so nhiem vu la bao nhieu'],
  ['so nv qua han la bao nhieu', 'so nhiem vu qua han la bao nhieu'],
  ['sở nv có nv gì', 'sở nv có nhiệm vụ gì'],
])('“%s” is “%s”', (typed, meant) => {
  expect(withoutEverydayForms(typed)).toBe(meant);
});

test.each([
  '661/QĐ-UBND',
  '15/KH-UBND nói gì',
  'Sở KH&CN phải làm gì',
  'Sở KH ĐT',
  'QĐ 51 là gì',
  'dcs.vn',
  'so nv dang tre viec gi',
])('“%s” stays as it is', (typed) => {
  expect(withoutEverydayForms(typed)).toBe(typed);
});
