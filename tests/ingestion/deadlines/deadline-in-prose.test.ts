import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '../../../src/directive/deadline.ts';
import { findProseDeadlines } from '../../../src/ingestion/deadlines/deadline-in-prose.ts';
import { isoDate } from '../../../src/vietnamese/calendar.ts';

const context = { year: 2026, period: null, issued: isoDate(2026, 5, 18) };
const found = (sentence: string) => findProseDeadlines(sentence, context).map(({ deadline }) => deadline);

const STATED: readonly (readonly [string, string, readonly string[]])[] = [
  ['Hoàn thành trong tháng 6/2026.', 'Hoàn thành trong tháng 6/2026', ['2026-06-30']],
  ['Ban hành Quy định quản lý nhiệm vụ (hoàn thành Quý II/2026).', 'hoàn thành Quý II/2026', ['2026-06-30']],
  ['Tham mưu UBND tỉnh ban hành Kế hoạch trước ngày 30/6/2026.', 'trước ngày 30/6/2026', ['2026-06-29']],
  [
    'gửi báo cáo về Bộ Xây dựng chậm nhất ngày 10 tháng 12 năm 2026',
    'chậm nhất ngày 10 tháng 12 năm 2026',
    ['2026-12-10'],
  ],
  [
    'phấn đấu trong tháng 11 năm 2026 phủ “XANH” 100% toàn bộ',
    'phấn đấu trong tháng 11 năm 2026',
    ['2026-11-30'],
  ],
  [
    '(dự kiến tổ chức trong thời gian từ ngày 01/11/2026 đến ngày 15/11/2026)',
    'thời gian từ ngày 01/11/2026 đến ngày 15/11/2026',
    ['2026-11-15'],
  ],
  ['hoàn thành việc cập nhật trong năm 2026', 'trong năm 2026', ['2026-12-31']],
  ['báo cáo kết quả trước 15 giờ ngày 20/7/2026', 'trước 15 giờ ngày 20/7/2026', ['2026-07-20']],
  ['Báo cáo kết quả triển khai hằng tuần tại các cuộc họp', 'hằng tuần', []],
  [
    'theo dõi, đánh giá định kỳ (hằng ngày, hằng tuần, hằng tháng) việc thực hiện',
    'hằng ngày, hằng tuần, hằng tháng',
    [],
  ],
];

describe('a deadline in a sentence', () => {
  it.each(STATED)('%s', (sentence, text, due) => {
    const [first, ...others] = found(sentence);
    expect(first?.text).toBe(text);
    expect(dueDatesOf(first ?? null)).toEqual(due);
    expect(others).toEqual([]);
  });

  it.each([
    'theo Quyết định số 961/QĐ-UBND ngày 19/3/2026 của Chủ tịch UBND tỉnh',
    'triển khai các nhiệm vụ theo Kế hoạch năm 2026 đã được phê duyệt',
    'đối với các nhiệm vụ được giao trong năm 2026, tiếp tục rà soát kỹ',
    'chỉ đạo hoàn thành việc cập nhật trước ngày 30 tháng 4 năm 2026', // before the paper itself
    'Đề án phát triển ngành công nghiệp bán dẫn giai đoạn 2026 – 2030',
    'triển khai “Chiến lược dữ liệu hoàn thành trước năm 2030”',
    'an ninh mạng là nhiệm vụ trọng yếu, thường xuyên',
    'chi trả trợ cấp hàng tháng qua tài khoản',
    'các giao dịch dân sự hằng ngày',
    'Tính đến ngày 30/9/2026, tỷ lệ đạt 100%',
    'dữ liệu của 136/244 nhiệm vụ và 9/12 Bộ, ngành',
  ])('is not in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('takes the day and leaves what recurs beside it', () => {
    const sentence =
      'trao đổi thông tin hằng ngày với Văn phòng UBND tỉnh, phấn đấu trong tháng 11 năm 2026 hoàn thành';
    expect(found(sentence).map((deadline) => dueDatesOf(deadline))).toEqual([['2026-11-30']]);
  });
});
