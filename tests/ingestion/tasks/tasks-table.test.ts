import { describe, expect, it } from 'vitest';
import { extractTasks } from '../../../src/ingestion/tasks/extract-tasks.ts';
import { taskColumns } from '../../../src/ingestion/tasks/task-columns.ts';
import { agencies, documentOf, seen, tableOf, tasksOf } from './task-outline.ts';

const HEADER = [
  'STT',
  'Nhiệm vụ',
  'Hoạt động/sản phẩm',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian thực hiện',
];
const withRows = (...rows: readonly (readonly string[])[]) =>
  documentOf('', { tables: [tableOf(HEADER, rows)] });

describe('the columns of a task table', () => {
  it.each([
    [HEADER, { work: 1, deliverable: 2, lead: 3, coordinate: 4, deadline: 5 }],
    [
      ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian hoàn thành'],
      { work: 1, deliverable: 4, lead: 2, coordinate: 3, deadline: 5 },
    ],
    [
      ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời hạn', 'Ghi chú'],
      { work: 1, deliverable: null, lead: 2, coordinate: null, deadline: 3 },
    ],
    [
      [
        'Số TT',
        'Nhóm nhiệm vụ',
        'Nhiệm vụ cụ thể',
        'Lãnh đạo UBND tỉnh phụ trách',
        'Cơ quan chủ trì',
        'Tiến độ',
      ],
      { work: 2, deliverable: null, lead: 4, coordinate: null, deadline: 5 },
    ],
    [
      ['STT', 'Công việc', 'Cơ quan chủ trì, phối hợp', 'Hạn hoàn thành'],
      { work: 1, deliverable: null, lead: 2, leadHoldsBoth: true, coordinate: null, deadline: 3 },
    ],
    [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Hạn cũ', 'Tiến độ', 'Vướng mắc', 'Hạn mới'],
      { work: 1, lead: 2, deadline: 6 },
    ],
    [
      ['TT', 'Việc', 'Đơn vị thực hiện', 'Thời gian bắt đầu', 'Thời gian hoàn thành'],
      { work: 1, lead: 2, deadline: 4 },
    ],
    [['TT', 'Kiến nghị', 'Ý kiến chỉ đạo', 'Cơ quan chủ trì', 'Thời hạn'], { work: 1, lead: 3, deadline: 4 }],
    [
      ['STT', 'Tên báo cáo', 'Kỳ báo cáo', 'Thời hạn gửi', 'Cơ quan nhận'],
      { work: 1, lead: null, deadline: 3, every: 2 },
    ],
    [
      ['TT', 'Tên đề tài', 'Tổ chức chủ trì', 'Kinh phí', 'Thời gian (tháng)'],
      { work: 1, lead: 2, deadline: null },
    ],
  ])('%j', (columns, expected) => {
    expect(taskColumns(columns)).toMatchObject(expected);
  });

  it.each([
    [
      [
        'TT',
        'Chỉ tiêu/Mô tả',
        'Đơn vị tính',
        'Kết quả phải đạt',
        'Kết quả',
        'Mô tả tình hình thực hiện trong kỳ',
      ],
    ],
    [['STT', 'Tên xã', 'Dân số', 'Diện tích']],
    [['STT', 'Họ và tên', 'Chức vụ']],
    [['TT', 'Nội dung chi', 'Kinh phí (tỷ đồng)', 'Đơn vị quản lý vốn']],
    [['TT', 'Cơ quan', 'Nhiệm vụ được giao', 'Đã hoàn thành', 'Quá hạn']],
    [['TT', 'Đầu mối', 'Số điện thoại', 'Nội dung tiếp nhận', 'Thời gian trực']],
    [['', '', '']],
  ])('none in %j', (columns) => {
    expect(taskColumns(columns)).toBeNull();
  });
});

describe('a row of a task table', () => {
  it('is a task with product, owners and deadline', () => {
    const read = withRows(
      ['I', 'NHIỆM VỤ CHUYỂN ĐỔI SỐ'],
      [
        '1',
        'Triển khai IoT',
        'Báo cáo',
        'Các sở: Công Thương, Nông nghiệp và Môi trường, Xây dựng',
        'Công an tỉnh Văn phòng UBND tỉnh; các sở, ban, ngành tỉnh',
        'Tháng 10',
      ],
    );
    expect(seen(read)).toEqual([
      {
        lead: ['Sở Công Thương', 'Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'],
        coordinate: ['Công an tỉnh', 'Văn phòng UBND tỉnh', 'Các sở, ngành'],
        due: ['2026-10-31'],
        task: 'Triển khai IoT',
      },
    ]);
    expect(tasksOf(read)[0]).toMatchObject({
      origin: 'table',
      ordinal: '1',
      locator: 'Phụ lục, STT 1',
      group: 'NHIỆM VỤ CHUYỂN ĐỔI SỐ',
      deliverable: 'Báo cáo',
    });
  });

  it('takes "nt" and "như trên" from the row above', () => {
    const read = withRows(
      ['1', 'Việc một', 'Kế hoạch', 'Sở Y tế', 'Sở Nội vụ', 'Quý III'],
      ['2', 'Việc hai', 'nt', 'Như trên', '-nt-', 'nt'],
    );
    const [, second] = tasksOf(read);
    expect(second).toMatchObject({ deliverable: 'Kế hoạch', deadline: { text: 'Quý III' } });
    expect(second?.lead.map(({ name }) => name)).toEqual(['Sở Y tế']);
    expect(second?.coordinate.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
  });

  it('without a product has none, and says so', () => {
    const [task] = tasksOf(withRows(['28', 'Giám sát dữ liệu', '', 'Công an tỉnh', '', 'Năm 2026']));
    expect(task?.deliverable).toBeNull();
    expect(task?.missing).toEqual(['product']);
  });

  it('that heads rows of its own is their group', () => {
    const read = withRows(
      ['1', 'Phát triển hạ tầng số', '', '', '', ''],
      ['1.1', 'Phủ sóng 5G', '', 'Sở Khoa học và Công nghệ', '', 'Quý IV'],
    );
    expect(tasksOf(read).map(({ task, group }) => [task, group])).toEqual([
      ['Phủ sóng 5G', 'Phát triển hạ tầng số'],
    ]);
  });

  it('without a number and with work alone goes on with the row above', () => {
    const read = withRows(
      ['1', 'Xây dựng cơ sở', '', 'Sở Y tế', '', 'Quý IV'],
      ['', 'dữ liệu y tế', '', '', '', ''],
    );
    expect(tasksOf(read).map(({ task }) => task)).toEqual(['Xây dựng cơ sở dữ liệu y tế']);
  });

  it('with both roles in one cell names both', () => {
    const columns = ['STT', 'Công việc', 'Cơ quan chủ trì, phối hợp', 'Thời hạn'];
    const rows = [['1', 'Lập quy hoạch', 'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính', '12/2026']];
    expect(seen(documentOf('', { tables: [tableOf(columns, rows)] }))).toMatchObject([
      { lead: ['Sở Xây dựng'], coordinate: ['Sở Tài chính'], due: ['2026-12-31'] },
    ]);
  });

  it('comes back as often as its own column says, and is for whom the title names', () => {
    const columns = ['STT', 'Tên báo cáo', 'Kỳ báo cáo', 'Thời hạn gửi', 'Cơ quan nhận'];
    const rows = [
      ['1', 'Công tác hòa giải', 'Tháng', 'Ngày 16', 'Sở Tư pháp'],
      ['2', 'Sử dụng biên chế', 'Năm', '10/12', 'Sở Nội vụ'],
    ];
    const table = { ...tableOf(columns, rows), headings: ['DANH MỤC BÁO CÁO CỦA UBND CẤP XÃ'] };
    const read = tasksOf(documentOf('', { tables: [table], issued: [2026, 10, 1] }));
    expect(read.map(({ deadline }) => deadline)).toMatchObject([
      { text: 'Tháng, Ngày 16', meaning: { kind: 'recurring', recurrences: ['monthly'] } },
      { text: 'Năm, 10/12', meaning: { kind: 'recurring', recurrences: ['yearly'], days: ['2026-12-10'] } },
    ]);
    expect(read.map(({ lead }) => lead.map(({ name }) => name))).toEqual(
      rows.map(() => ['Ủy ban nhân dân các xã, phường']),
    );
  });

  it('without a time of its own has that of the title over it', () => {
    const read = withRows(
      ['I', 'NHIỆM VỤ HOÀN THÀNH TRONG THÁNG 9/2026'],
      ['1', 'Lập danh sách hộ dân', 'Danh sách', 'Sở Y tế', '', ''],
      ['2', 'Cấp thẻ', 'Thẻ', 'Sở Y tế', '', '15/10/2026'],
    );
    expect(tasksOf(read).map(({ deadline }) => deadline?.stated)).toEqual([false, true]);
    expect(seen(read).map(({ due }) => due)).toEqual([['2026-09-30'], ['2026-10-15']]);
  });

  it('is none where it was done, or stands among results', () => {
    const done = withRows(['1', 'Lắp cẩu bờ', '', 'Sở Xây dựng', '', 'Đã trả lời tại hiện trường']);
    const table = tableOf(HEADER, [['1', 'Số hóa hồ sơ', '', 'Sở Y tế', '', 'Quý III']]);
    const results = documentOf('', { tables: [{ ...table, headings: ['II. KẾT QUẢ THỰC HIỆN'] }] });
    expect([...tasksOf(done), ...tasksOf(results)]).toEqual([]);
  });

  it('keeps words of a deadline that nobody can read, with a note', () => {
    const { tasks, notes } = extractTasks(
      withRows(['1', 'Việc', '', 'Sở Lạ Kỳ', '', 'khi rảnh']),
      agencies(),
    );
    expect(tasks[0]?.deadline).toMatchObject({ text: 'khi rảnh', rule: 'unread' });
    expect(notes.map(({ rule }) => rule).sort()).toEqual(['unknown-agency', 'unread-deadline']);
  });
});
