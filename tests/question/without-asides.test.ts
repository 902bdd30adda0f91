import { describe, expect, test } from 'vitest';
import { withoutAsides } from '../../src/question/without-asides.ts';

describe('what stands beside a question is not asked', () => {
  test.each([
    [
      'Sở Nội vụ quý III chủ trì việc nào, để Văn phòng đưa vào nội dung giao ban tuần.',
      'Sở Nội vụ quý III chủ trì việc nào.',
    ],
    ['việc nào đến hạn trong tháng 9 để phòng tổng hợp đôn đốc', 'việc nào đến hạn trong tháng 9'],
    ['nhiệm vụ quý III của Sở Nội vụ, phục vụ họp giao ban thứ Hai', 'nhiệm vụ quý III của Sở Nội vụ'],
    ['list tasks due in October for my weekly report', 'list tasks due in October'],
    ['tháng 11 ai phải nộp gì, từng sở một', 'tháng 11 ai phải nộp gì'],
    ['tháng 12 mỗi sở phải xong việc gì', 'tháng 12 phải xong việc gì'],
    ['skhcn tháng 9 phải nộp gì zậy', 'skhcn tháng 9 phải nộp gì'],
  ])('“%s”', (typed, left) => {
    expect(withoutAsides(typed)).toBe(left);
  });

  test.each([
    'những việc phải làm để chuẩn bị đại hội',
    'ai phải làm gì để phục vụ người dân',
    'người dân phải nộp gì để được cấp căn cước',
    'chi bao nhiêu cho kiểm tra môi trường',
    'mỗi sở bao nhiêu việc',
    'diện tích rừng là bao nhiêu ha',
    'văn bản nào bị thay thế',
  ])('“%s” asks all of it', (typed) => {
    expect(withoutAsides(typed)).toBe(typed);
  });
});
