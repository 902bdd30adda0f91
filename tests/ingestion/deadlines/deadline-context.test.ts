import { describe, expect, it } from 'vitest';
import { deadlineContext } from '../../../src/ingestion/deadlines/deadline-context.ts';
import { documentOf } from '../tasks/task-outline.ts';

const yearOf = (subject: string, issued: readonly [number, number, number]) =>
  deadlineContext(documentOf('', { subject, issued }), 0, []).year;

describe('the year of a day that prints none', () => {
  it.each([
    ['Kế hoạch phòng, chống thiên tai năm 2027', [2026, 12, 10], 2027],
    ['Kế hoạch tuyên truyền năm 2026', [2026, 1, 15], 2026],
    ['Xây dựng dự toán ngân sách năm 2027', [2026, 6, 20], 2026],
    ['Đề án phát triển chợ nông thôn đến năm 2030', [2026, 6, 20], 2026],
    ['Tổng kết công tác năm 2025', [2026, 1, 20], 2026],
  ] as const)('in “%s” of %j is %d', (subject, issued, year) => {
    expect(yearOf(subject, issued)).toBe(year);
  });
});
