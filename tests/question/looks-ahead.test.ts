import { describe, expect, test } from 'vitest';
import { summary, understoodAs } from './summary.ts';

// asked on 15/7/2026
describe('what is still to be done by some day begins on the day of asking', () => {
  test.each([
    ['Trước 30/9 Sở Nội vụ cần nộp gì', 'tasks · Sở Nội vụ · 2026-07-15..2026-09-30'],
    ['so xay dung lam gi truoc cuoi thang 10', 'tasks · Sở Xây dựng · 2026-07-15..2026-10-31'],
    ['từ giờ đến hết năm Sở Y tế phải xong cái gì', 'tasks · due · Sở Y tế · 2026-07-15..2026-12-31'],
    ['hết quý này Sở Y tế phải chốt gì', 'tasks · Sở Y tế · 2026-07-15..2026-09-30'],
    ['between now and the end of the year, Sở Y tế tasks', 'en tasks · Sở Y tế · 2026-07-15..2026-12-31'],
  ])('“%s”', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test.each([
    ['việc của Sở Y tế quý III', 'tasks · Sở Y tế · 2026-07-01..2026-09-30'],
    ['việc đã giao Sở Y tế trước 31/12/2026', 'tasks · lead · Sở Y tế · 1000-01-01..2026-12-30'],
    ['việc phải xong trước 30/6/2026', 'tasks · due · 1000-01-01..2026-06-29'],
  ])('“%s” keeps what lies before', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test('nothing of days to come is overdue', () => {
    expect(summary(understoodAs('Sở Y tế từ tháng 11 đến hết năm còn nợ gì'))).toBe(
      'tasks · due · Sở Y tế · 2026-11-01..2026-12-31',
    );
  });
});

describe('verbs of handing in and getting done are no matter', () => {
  test.each([
    ['cuối tháng này phải chốt gì nhỉ', 'tasks · 2026-07-21..2026-07-31'],
    ['trong quý III Sở Nội vụ phải hoàn tất việc gì', 'tasks · Sở Nội vụ · 2026-07-01..2026-09-30'],
    ['what must be in by 30 September from Sở Nội vụ', 'en tasks · Sở Nội vụ · 2026-07-15..2026-09-30'],
  ])('“%s”', (text, expected) => {
    expect(summary(understoodAs(text))).toBe(expected);
  });

  test('with a matter of their own they are asked with it', () => {
    expect(understoodAs('Sở Y tế phải trình đề án bệnh viện nào').topic).not.toEqual([]);
    expect(understoodAs('tháng 10 Sở Y tế phải tiêm vắc xin gì').topic).toEqual(['tiêm', 'vắc']);
  });
});
