import { expect, test } from 'vitest';
import { findPeriodsAsked } from '../../../src/question/mentions/find-period.ts';
import { questionText } from '../../../src/question/question-text.ts';
import { DIRECTIVES } from '../directives.ts';
import { AS_OF } from '../summary.ts';

const asked = (text: string) => {
  const [first] = findPeriodsAsked(questionText(text), AS_OF);
  return first === undefined
    ? null
    : `${first.asked.printed} = ${first.asked.period.from}..${first.asked.period.to}`;
};

test.each([
  ['việc trước 30/6/2026', 'trước 30/6/2026 = 1000-01-01..2026-06-29'],
  ['việc trước tháng 10', 'trước tháng 10 = 1000-01-01..2026-09-30'],
  ['tasks before October', 'before October = 1000-01-01..2026-09-30'],
  ['việc đến hết tháng 9', 'đến hết tháng 9 = 1000-01-01..2026-09-30'],
  ['chậm nhất ngày 30/9', 'chậm nhất ngày 30/9 = 1000-01-01..2026-09-30'],
  ['by end of the year', 'by end of the year = 1000-01-01..2026-12-31'],
  ['sau 30/6/2026', 'sau 30/6/2026 = 2026-07-01..9999-12-31'],
  ['từ tháng 10 trở đi', 'từ tháng 10 trở đi = 2026-10-01..9999-12-31'],
  ['từ 1/10', 'từ 1/10 = 2026-10-01..9999-12-31'],
  ['từ nay đến cuối năm', 'từ nay đến cuối năm = 2026-07-15..2026-12-31'],
  ['từ 1/10 đến 30/11', 'từ 1/10 đến 30/11 = 2026-10-01..2026-11-30'],
  ['Quý III và Quý IV', 'Quý III và Quý IV = 2026-07-01..2026-12-31'],
  ['trong giai đoạn từ 01/10 đến 31/12', 'trong giai đoạn từ 01/10 đến 31/12 = 2026-10-01..2026-12-31'],
  ['từ tháng 11 đến hết năm', 'từ tháng 11 đến hết năm = 2026-11-01..2026-12-31'],
  ['30/9 đến hạn những gì', '30/9 = 2026-09-30..2026-09-30'],
  ['31/10 phải nộp gì', '31/10 = 2026-10-31..2026-10-31'],
  ['hết hạn 31/12 năm nay', '31/12 năm nay = 2026-12-31..2026-12-31'],
  ['những tháng còn lại của năm', 'những tháng còn lại của năm = 2026-07-15..2026-12-31'],
  ['trước cuối tháng 10', 'trước cuối tháng 10 = 1000-01-01..2026-10-31'],
  ['tháng 10 và tháng 12', 'tháng 10 = 2026-10-01..2026-10-31'],
  ['việc đến hạn trong tháng 10', 'tháng 10 = 2026-10-01..2026-10-31'],
])('"%s": %s', (text, expected) => {
  expect(asked(text)).toBe(expected);
});

test.each(['1/3 số xã có mạng 5G', 'đã có 9/12 bộ trả lời', 'trực 24/7'])('“%s” names no day', (text) => {
  expect(asked(text)).toBeNull();
});

test('a question without a period has none', () => {
  expect(asked('Đề án 06 giao ai')).toBeNull();
});

test.each(['Bệnh viện Bạch Mai', 'benh vien bach mai'])('"%s" names no day', (text) => {
  expect(asked(text)).toBeNull();
});

test('"mai" alone is tomorrow', () => {
  expect(asked('việc đến hạn mai')).toBe('mai = 2026-07-16..2026-07-16');
});

const years = (text: string) =>
  findPeriodsAsked(questionText(text), AS_OF, DIRECTIVES).map(({ asked: { period } }) =>
    period.from.slice(0, 4),
  );

test('the day of a meeting is of the year of the meeting that the documents know', () => {
  expect(years('cuộc họp về Nghị quyết 57 ngày 31/10 ở đâu')).toEqual(['2025']);
});

test('the day of a deadline is of the year of asking', () => {
  expect(years('việc đến hạn ngày 31/10')).toEqual(['2026']);
});
