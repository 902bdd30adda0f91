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

  it('keeps words of a deadline that nobody can read, with a note', () => {
    const { tasks, notes } = extractTasks(
      withRows(['1', 'Việc', '', 'Sở Lạ Kỳ', '', 'khi rảnh']),
      agencies(),
    );
    expect(tasks[0]?.deadline).toMatchObject({ text: 'khi rảnh', rule: 'unread' });
    expect(notes.map(({ rule }) => rule).sort()).toEqual(['unknown-agency', 'unread-deadline']);
  });
});
