import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import { readDeadline } from '../../../src/ingestion/deadlines/read-deadline.ts';
import { halfYearPeriod, isoDate } from '../../../src/vietnamese/calendar.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

const context = { year: 2026, period: halfYearPeriod(2026, 2), issued: isoDate(2026, 6, 15) };

// words → rule, due days
const READ: readonly (readonly [string, string, readonly string[]])[] = [
  ['Quý III', 'quarter', ['2026-09-30']],
  ['Quý II/2027', 'quarter', ['2027-06-30']],
  ['Quý III năm 2026', 'quarter', ['2026-09-30']],
  ['hoàn thành trong Quý II/2026', 'quarter', ['2026-06-30']],
  ['Tháng 10', 'month', ['2026-10-31']],
  ['6/2025', 'month', ['2025-06-30']],
  ['03/2025', 'month', ['2025-03-31']],
  ['trong tháng 6/2026.', 'month', ['2026-06-30']],
  ['tháng 02 năm 2028', 'month', ['2028-02-29']],
  ['Năm 2026', 'year', ['2026-12-31']],
  ['2027', 'year', ['2027-12-31']],
  ['2025 - 2026', 'range', ['2026-12-31']],
  ['6 tháng cuối năm 2026', 'half', ['2026-12-31']],
  ['trước ngày 30/6/2026', 'before-day', ['2026-06-29']],
  ['trước ngày 01 tháng 3 năm 2026', 'before-day', ['2026-02-28']],
  ['trước tháng 10/2026', 'before-month', ['2026-09-30']],
  ['trước Quý IV', 'before-quarter', ['2026-09-30']],
  ['trước 15 giờ ngày 20/7/2026', 'before-hour', ['2026-07-20']],
  ['chậm nhất ngày 10 tháng 12 năm 2025', 'day', ['2025-12-10']],
  ['đến hết ngày 5/8/2026', 'day', ['2026-08-05']],
  ['30/9', 'day', ['2026-09-30']],
  ['đợt 1: 30/9; đợt 2: 30/11', 'several-days', ['2026-09-30', '2026-11-30']],
  ['trong hai ngày 13 và 14/11/2026', 'several-days', ['2026-11-13', '2026-11-14']],
  ['Quý III+IV', 'range', ['2026-12-31']],
  ['giữa quý III', 'middle-of-period', ['2026-08-15']],
  ['nửa đầu tháng 9', 'piece-of-month', ['2026-09-15']],
  ['trước thời điểm 01/9/2026', 'before-day', ['2026-08-31']],
  ['Trước Tết Nguyên đán Đinh Mùi', 'before-day', ['2027-02-05']],
  ['Trong năm', 'year', ['2026-12-31']],
  ['từ ngày 01/11/2025 đến ngày 15/11/2025', 'range', ['2025-11-15']],
  ['vào cuối tháng 9 và tháng 12 năm 2026', 'several-days', ['2026-09-30', '2026-12-31']],
  ['cuối tháng 3 và tháng 6 năm 2027', 'several-days', ['2027-03-31', '2027-06-30']],
  ['Quý II và Quý IV', 'several-days', ['2026-06-30', '2026-12-31']],
  ['tháng 6/2026 và tháng 12/2026', 'several-days', ['2026-06-30', '2026-12-31']],
  ['Quý I, II/2026', 'range', ['2026-06-30']],
  ['tháng 7-9/2026', 'range', ['2026-09-30']],
  ['đầu tháng 9', 'start-of-period', ['2026-09-01']],
  ['giữa tháng 9/2026', 'middle-of-period', ['2026-09-15']],
  ['giữa năm 2026', 'middle-of-period', ['2026-06-30']],
  ['cuối năm 2026', 'end-of-period', ['2026-12-31']],
  ['trong tuần đầu tháng 9 năm 2026', 'piece-of-month', ['2026-09-07']],
  ['2025 và những năm tiếp theo', 'year', ['2025-12-31']],
  ['trung tuần tháng 8/2026', 'piece-of-month', ['2026-08-20']],
  ['sau 15 ngày kể từ ngày ký ban hành', 'counted-days', ['2026-06-30']],
  ['trong vòng 10 ngày kể từ ngày 01/9/2026', 'counted-days', ['2026-09-11']],
];

// words → rule, recurrences, known due days
const RECURRING: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['định kỳ hằng tuần', 'every', ['weekly'], []],
  ['hằng ngày, hằng tuần, hằng tháng', 'every', ['daily', 'weekly', 'monthly'], []],
  ['hàng quý', 'every', ['quarterly'], []],
  ['định kỳ 6 tháng, năm', 'every', ['half-yearly', 'yearly'], []],
  ['Hằng năm', 'every', ['yearly'], []],
  ['15/6 và 15/12 hằng năm', 'every-by-day', ['yearly'], ['2026-06-15', '2026-12-15']],
  ['2 tuần/lần', 'every', ['weekly'], []],
  ['03 buổi/tuần', 'every', ['weekly'], []],
  ['Hằng năm, trước ngày 15/12', 'every-by-day', ['yearly'], ['2026-12-14']],
  ['Thường xuyên', 'continuous', ['continuous'], []],
  ['Nhiệm vụ thường xuyên', 'continuous', ['continuous'], []],
  ['Định kỳ trước ngày 16 của tháng cuối quý', 'day-of-quarter', ['quarterly'], ['2026-09-15', '2026-12-15']],
  ['trước ngày 05 tháng đầu quý sau', 'day-of-quarter', ['quarterly'], ['2026-07-04', '2026-10-04']],
  [
    'trước ngày 25 hằng tháng',
    'day-of-month',
    ['monthly'],
    ['2026-07-24', '2026-08-24', '2026-09-24', '2026-10-24', '2026-11-24', '2026-12-24'],
  ],
];

describe('the words of a deadline', () => {
  it.each(READ)('%s is read by %s, due %s', (words, rule, due) => {
    const deadline = readDeadline(words, context);
    expect(deadline?.rule).toBe(rule);
    expect(dueDatesOf(deadline)).toEqual(due);
    expect(deadline?.stated).toBe(true);
  });

  it.each(RECURRING)('%s comes back', (words, rule, recurrences, days) => {
    const deadline = readDeadline(words, context);
    expect(deadline).toMatchObject({ rule, meaning: { kind: 'recurring', recurrences, days } });
  });

  it.each([
    'theo tiến độ được giao tại các Kế hoạch',
    'ngay sau khi được phê duyệt',
    'trong 5 ngày làm việc kể từ ngày nhận được hồ sơ',
    'theo yêu cầu của Bộ Công an',
    'Kỳ họp giữa năm',
    'kỳ họp thường lệ cuối năm 2026',
  ])('%s is a condition without a day', (words) => {
    expect(readDeadline(words, context)?.meaning).toEqual({ kind: 'condition' });
  });

  it.each(['', ' ', 'chờ ý kiến', '5G', 'Đề án 06', '57-NQ/TW'])('%j is none', (words) => {
    expect(readDeadline(words, context)).toBeNull();
  });

  it('keeps the printed words', () => {
    expect(readDeadline('  Trước ngày\n 16 của tháng cuối quý. ', context)?.text).toBe(
      'Trước ngày 16 của tháng cuối quý',
    );
  });

  it('invents no year where neither the words nor the document give one', () => {
    const yearless = { year: null, period: null, issued: null };
    expect(readDeadline('Quý III', yearless)).toBeNull();
    expect(dueDatesOf(readDeadline('Quý III/2026', yearless))).toEqual(['2026-09-30']);
  });

  it('is read without tone marks too', () => {
    for (const [words, rule, due] of READ) {
      const deadline = readDeadline(fold(words), context);
      expect([words, deadline?.rule, dueDatesOf(deadline)]).toEqual([words, rule, due]);
    }
  });

  it('never throws, and names days in order', () => {
    const piece = fc.constantFrom(
      'trước ngày',
      '31/2',
      'tháng 13',
      'Quý V',
      'hằng',
      'và',
      '2026',
      '16',
      ',',
      'quý',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 8 }), (pieces) => {
        const due = dueDatesOf(readDeadline(pieces.join(' '), context));
        expect([...due].sort()).toEqual(due);
      }),
    );
  });
});
