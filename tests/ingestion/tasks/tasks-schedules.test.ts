import { describe, expect, it } from 'vitest';
import { documentOf, seen, tableOf } from './task-outline.ts';

/** The tasks of a table without STT, in a paper of 18/5/2026. */
const rows = (columns: readonly string[], cells: readonly (readonly string[])[]) => {
  const table = tableOf(columns, cells);
  const tables = [{ ...table, rows: table.rows.map((row) => ({ ...row, ordinal: null })) }];
  return seen(documentOf('', { tables })).map(({ lead, coordinate, due, task }) =>
    [lead.join(' + '), coordinate.join(' + '), due.join(' '), task].join(' | '),
  );
};

describe('a table whose header names no deadline', () => {
  it('has it in the column of days to come', () => {
    const columns = ['Nội dung công việc', 'Đầu mối', 'Cùng thực hiện', 'Mốc', 'Ghi chú'];
    expect(
      rows(columns, [
        ['Chụp 400 trang gia phả', 'Sở Y tế', 'Sở Nội vụ', '15/7', 'Tránh mùa mưa'],
        ['Dịch 200 trang sắc phong', 'Sở Tài chính', '', 'Trước 01/10', ''],
      ]),
    ).toEqual([
      'Sở Y tế | Sở Nội vụ | 2026-07-15 | Chụp 400 trang gia phả',
      'Sở Tài chính |  | 2026-09-30 | Dịch 200 trang sắc phong',
    ]);
  });

  it('is a schedule: a row without a day is of the day above it', () => {
    expect(
      rows(
        ['Ngày', 'Việc', 'Người, bộ phận lo'],
        [
          ['10/6', 'Phát động trồng cây', 'Sở Xây dựng'],
          ['', 'Ra quân thu gom rác', 'Sở Y tế'],
        ],
      ),
    ).toEqual([
      'Sở Xây dựng |  | 2026-06-10 | Phát động trồng cây',
      'Sở Y tế |  | 2026-06-10 | Ra quân thu gom rác',
    ]);
  });

  it('has who leads in the column of names', () => {
    expect(rows(['Mốc', 'Việc', 'Ai'], [['10/6', 'Kiểm tra bếp ăn', 'Sở Y tế']])).toEqual([
      'Sở Y tế |  | 2026-06-10 | Kiểm tra bếp ăn',
    ]);
  });

  it('is no table of tasks where its days are past, or where figures stand in place of work', () => {
    expect(rows(['Việc', 'Ai', 'Ngày'], [['Kiểm tra bếp ăn', 'Sở Y tế', '10/3/2026']])).toEqual([]);
    expect(rows(['Xã', 'Có mặt', 'Đúng hạn (%)'], [['Xã Ia Pa', '68', '98,1']])).toEqual([]);
  });
});

describe('two columns that may be the work', () => {
  it('is the one whose cells say what to do', () => {
    expect(
      rows(
        ['Tên công trình', 'Việc phải xong', 'Đơn vị thực hiện', 'Thời hạn'],
        [['Cầu Bình Minh', 'Hoàn thành lắp dầm', 'Sở Xây dựng', '30/6/2026']],
      ),
    ).toEqual(['Sở Xây dựng |  | 2026-06-30 | Hoàn thành lắp dầm']);
  });
});
