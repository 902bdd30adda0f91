import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import { findProseDeadlines } from '../../../src/ingestion/deadlines/deadline-in-prose.ts';
import { readDeadline } from '../../../src/ingestion/deadlines/read-deadline.ts';
import { isoDate } from '../../../src/vietnamese/calendar.ts';

/** A paper of Monday, 18 May 2026. */
const context = { year: 2026, period: null, issued: isoDate(2026, 5, 18) };
const due = (sentence: string) =>
  findProseDeadlines(sentence, context).flatMap(({ deadline }) => dueDatesOf(deadline));

describe('a deadline', () => {
  it.each([
    ['cử tổ đo đạc, xong trong tuần này', '2026-05-24'],
    ['rà soát xong trong tháng này', '2026-05-31'],
    ['trình phương án trong quý tới', '2026-09-30'],
    ['lập phương án cưỡng chế - hạn cuối: 20/7', '2026-07-20'],
    ['Thời hạn của việc này là 15/8.', '2026-08-15'],
    ['hỗ trợ kỹ thuật tại xã trong quý lII', '2026-09-30'],
    ['thông tuyến hoàn toàn cuối tháng 8 phải xong', '2026-08-31'],
    ['mở cổng đăng ký từ ngày 25/7 đến hết ngày 01/8/2026', '2026-08-01'],
    ['Chương trình, kịch bản điều hành (Văn phòng Sở, 18/8).', '2026-08-18'],
    ['vận hành chính thức từ ngày 01/9/2026', '2026-09-01'],
  ])('is read in %j', (sentence, day) => {
    expect(due(sentence)).toEqual([day]);
  });

  it.each([
    'trân trọng kính mời Quý cơ quan dự hội nghị',
    'mức lương áp dụng từ ngày 01/7/2025',
    'trong quá trình rà soát, tháng này có 12 đơn thư',
    'ứng phó đợt mưa từ ngày 20/5/2026',
  ])('is none in %j', (sentence) => {
    expect(findProseDeadlines(sentence, context)).toEqual([]);
  });

  it('is what comes back, not the day from which on it does', () => {
    const [found] = findProseDeadlines('tổ chức giao ban hằng tuần, bắt đầu từ ngày 01/6/2026', context);
    expect(found?.deadline.meaning.kind).toBe('recurring');
  });

  it('is the last of a cell of days', () => {
    expect(dueDatesOf(readDeadline('20/7 - 10/8/2026', context))).toEqual(['2026-08-10']);
  });
});
