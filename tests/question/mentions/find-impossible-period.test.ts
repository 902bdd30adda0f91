import { expect, it } from 'vitest';
import { findImpossiblePeriod } from '../../../src/question/mentions/find-impossible-period.ts';
import { questionText } from '../../../src/question/question-text.ts';

it.each([
  ['quý 5 có việc gì', 'quý 5'],
  ['viec quy 7/2026', 'quy 7/2026'],
  ['tháng 13 có gì', 'tháng 13'],
  ['hạn ngày 31/2', 'ngày 31/2'],
  ['ngày 29 tháng 2 năm 2026', 'ngày 29 tháng 2 năm 2026'],
  ['ngày 32/1/2026', 'ngày 32/1/2026'],
])('"%s" names a period that no calendar holds', (text, printed) => {
  expect(findImpossiblePeriod(questionText(text), 2026)).toBe(printed);
});

it.each([
  'quý 4 có việc gì',
  'quỹ 5 tỷ',
  'ngày 29/2/2028',
  'ngày 30/6',
  'trong tháng 12',
  'Quyết định số 31/2026/QĐ-UBND',
  'tháng 12.500 hồ sơ',
  '15 quy trình',
])('"%s" names none', (text) => {
  expect(findImpossiblePeriod(questionText(text), 2026)).toBeNull();
});
