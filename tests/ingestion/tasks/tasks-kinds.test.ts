import { describe, expect, it } from 'vitest';
import type { DirectiveKind } from '../../../src/directive/directive.ts';
import { documentOf, seen } from './task-outline.ts';

/** "Sở Y tế | 2026-08-31 | Rà soát kho thuốc": who leads, due days, the work. */
const lines = (outline: string, kind: DirectiveKind = 'cong-van') =>
  seen(documentOf(outline, { kind })).map(({ lead, due, task }) =>
    [lead.join(' + '), due.join(' '), task].join(' | '),
  );

describe('a report', () => {
  it('has work in a section of a period to come', () => {
    const outline = [
      '# KẾT QUẢ THÁNG 5',
      '  1. Sở Y tế kiểm tra 40 quầy thuốc.',
      '# NHIỆM VỤ THÁNG 6',
      '  1. Sở Y tế kiểm tra 12 bếp ăn tập thể trước ngày 20/6/2026.',
    ].join('\n');
    expect(lines(outline, 'bao-cao')).toEqual([
      'Sở Y tế | 2026-06-19 | Kiểm tra 12 bếp ăn tập thể trước ngày 20/6/2026.',
    ]);
  });

  it.each([
    '# NHIỆM VỤ THÁNG 4\n  1. Sở Y tế kiểm tra 12 bếp ăn trước ngày 20/6/2026.',
    '# CÔNG TÁC THÁNG 6 VÀ ĐÁNH GIÁ\n  1. Sở Y tế kiểm tra 12 bếp ăn trước ngày 20/6/2026.',
  ])('has none in %j', (outline) => {
    expect(lines(outline, 'bao-cao')).toEqual([]);
  });
});

describe('an invitation', () => {
  it('assigns what is to be prepared, not who is to come, when and where', () => {
    const outline = [
      'Sở Nội vụ trân trọng kính mời lãnh đạo các cơ quan dự họp.',
      '- Địa điểm: Phòng họp số 1, Sở Nội vụ.',
      '- Chủ trì: Đồng chí Giám đốc Sở Nội vụ.',
      'Công tác chuẩn bị được phân công như sau:',
      '1. Sở Tài chính chuẩn bị dự toán, gửi trước ngày 01/6/2026.',
      '2. Sở Y tế lập dự thảo kịch bản diễn tập.',
    ].join('\n');
    expect(lines(outline)).toEqual([
      'Sở Tài chính | 2026-05-31 | Chuẩn bị dự toán, gửi trước ngày 01/6/2026.',
      'Sở Y tế |  | Lập dự thảo kịch bản diễn tập.',
    ]);
  });
});

describe('words that tell', () => {
  it('are the paragraphs before the first item, but for what somebody is told there', () => {
    const told = 'Sau mưa lớn, Sở Xây dựng kiểm tra 14 cầu yếu.';
    const asked = 'Trước tình hình đó, yêu cầu Sở Xây dựng kiểm tra cầu yếu.';
    const items = '1. Sở Y tế dự trữ thuốc.';
    expect(lines(`${told}\n${items}`)).toEqual(['Sở Y tế |  | Dự trữ thuốc.']);
    expect(lines(`${asked}\n${items}`)).toEqual([
      'Sở Xây dựng |  | Kiểm tra cầu yếu.',
      'Sở Y tế |  | Dự trữ thuốc.',
    ]);
  });

  it('are what a decision stands on', () => {
    const basis = 'Căn cứ Kế hoạch số 12/KH-UBND giao Sở Y tế rà soát kho thuốc trước ngày 30/6/2026;';
    expect(lines(`${basis}\n1. Sở Nội vụ lập danh sách cán bộ.`, 'quyet-dinh')).toEqual([
      'Sở Nội vụ |  | Lập danh sách cán bộ.',
    ]);
  });
});

describe('what is agreed for somebody to do', () => {
  it('is their task', () => {
    expect(lines('1. Thống nhất để Sở Nội vụ rà soát hồ sơ người có công.', 'thong-bao')).toEqual([
      'Sở Nội vụ |  | Rà soát hồ sơ người có công.',
    ]);
  });
});

describe('an item with labels', () => {
  it('has its work under "Nội dung:" and its day under "Hạn cuối:"', () => {
    const outline = [
      '# 1. Về vệ sinh nơi tổ chức',
      '  Đơn vị thực hiện: Sở Xây dựng.',
      '  Nội dung: khảo sát vị trí đặt thùng rác.',
      '  Hạn cuối: 09/6/2026.',
    ].join('\n');
    expect(lines(outline)).toEqual(['Sở Xây dựng | 2026-06-09 | Khảo sát vị trí đặt thùng rác.']);
  });

  it('is none where sentences end with a day', () => {
    expect(
      lines('1. Giao Sở Y tế rà soát kho thuốc. Sở Nội vụ lập danh sách cán bộ, hạn cuối: 31/7/2026.'),
    ).toEqual([
      'Sở Y tế |  | Rà soát kho thuốc.',
      'Sở Nội vụ | 2026-07-31 | Lập danh sách cán bộ, hạn cuối: 31/7/2026.',
    ]);
  });
});

describe('the time of a clause', () => {
  it('makes work of its own of what follows it after a comma', () => {
    expect(
      lines(
        '1. Sở Xây dựng vận hành các trạm bơm an toàn, trước ngày 24/7/2026 trình phương án sửa chữa 12 trạm bơm hư hỏng.',
      ),
    ).toEqual([
      'Sở Xây dựng |  | Vận hành các trạm bơm an toàn',
      'Sở Xây dựng | 2026-07-23 | Trước ngày 24/7/2026 trình phương án sửa chữa 12 trạm bơm hư hỏng.',
    ]);
  });

  it('is a limit of the work before it where something must be by then', () => {
    expect(
      lines('1. Sở Y tế chuẩn bị 12 xe cứu thương; trước ngày 10/6/2026 phải vào vị trí.').map((line) =>
        line.split(' | ').slice(0, 2),
      ),
    ).toEqual([['Sở Y tế', '2026-06-09']]);
  });

  it.each([
    '1. Sở Y tế lập danh sách thuốc; Sở Nội vụ bố trí người trực; tất cả xong trong ngày 15/6/2026.',
    '1. Sở Y tế lập danh sách thuốc; Sở Nội vụ bố trí người trực. Cả hai gửi về UBND tỉnh chậm nhất ngày 15/6/2026.',
  ])('holds for all before it in %j', (outline) => {
    expect(seen(documentOf(outline)).map(({ due }) => due)).toEqual([['2026-06-15'], ['2026-06-15']]);
  });

  it('holds for the work whose result it limits', () => {
    expect(
      lines(
        '1. Giao Công an tỉnh giám định 05 mẫu nước; kết quả giám định gửi Sở Y tế trước ngày 20/7/2026.',
      ).map((line) => line.split(' | ').slice(0, 2)),
    ).toEqual([['Công an tỉnh', '2026-07-19']]);
  });

  it('ends with its sentence where the next begins with a figure', () => {
    expect(
      lines(
        '1. Sở Y tế giao ban vào ngày 30 hằng tháng. 17 xã chưa có trạm phải lập kế hoạch trước ngày 25/6/2026.',
      ),
    ).toHaveLength(2);
  });
});

describe('the words of a task', () => {
  it('are without the marks of a list in a sentence', () => {
    expect(
      seen(
        documentOf(
          '1. Sở Y tế: (1) Kiểm tra kho thuốc trước ngày 01/6/2026; (2) Lập danh mục thuốc trước ngày 15/6/2026.',
        ),
      ).map(({ task }) => task),
    ).toEqual(['Kiểm tra kho thuốc trước ngày 01/6/2026', 'Lập danh mục thuốc trước ngày 15/6/2026.']);
  });
});
