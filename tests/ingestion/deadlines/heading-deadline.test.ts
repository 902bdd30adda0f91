import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import { headingDeadline } from '../../../src/ingestion/deadlines/heading-deadline.ts';
import { isoDate } from '../../../src/vietnamese/calendar.ts';

const context = { year: 2026, period: null, issued: isoDate(2026, 8, 3) };
const isOfWork = (heading: string) => heading.toLowerCase().includes('nhiệm vụ');
const due = (...headings: readonly string[]) => dueDatesOf(headingDeadline(headings, context, isOfWork));

describe('the deadline that a heading gives to what is under it', () => {
  it.each([
    ['A. NHIỆM VỤ PHẢI HOÀN THÀNH TRƯỚC NGÀY 30/9/2026', '2026-09-29'],
    ['Các việc hoàn thành trong tháng 10/2026', '2026-10-31'],
    ['Nhiệm vụ trọng tâm quý IV năm 2026', '2026-12-31'],
    ['a) Trong quý III/2026:', '2026-09-30'],
    ['Tháng 11/2026', '2026-11-30'],
  ])('%s', (heading, day) => {
    expect(due(heading)).toEqual([day]);
    expect(headingDeadline([heading], context, isOfWork)?.stated).toBe(false);
  });

  it.each([
    'Kết luận phiên họp thường kỳ tháng 8/2026',
    'Báo cáo tại kỳ họp chuyên đề tháng 10/2026',
    'Nhiệm vụ đã giao trong quý I năm 2026',
    'Phát triển đô thị đến năm 2030',
    'Về công tác y tế',
  ])('none in: %s', (heading) => {
    expect(due(heading)).toEqual([]);
  });

  it('is that of the nearest', () => {
    expect(due('Nhiệm vụ năm 2026', '1. Trong tháng 9/2026')).toEqual(['2026-09-30']);
  });
});
