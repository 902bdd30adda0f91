import { describe, expect, it } from 'vitest';
import { readDirective } from '../../../src/ingestion/read-directive.ts';
import { agencies, documentOf, seen, tableOf } from './task-outline.ts';

const minutes = (outline: string) => seen(documentOf(outline, { kind: 'bien-ban' }));
const tabbed = (...rows: readonly (readonly string[])[]) =>
  [
    'BIÊN BẢN HỌP',
    'Về việc chuẩn bị ngày hội',
    '',
    'Hôm nay, ngày 10/9/2026, UBND xã họp.',
    '',
    'I. NỘI DUNG THỐNG NHẤT',
    ...rows.map((cells) => cells.join('\t')),
  ].join('\n');
const read = (source: string) =>
  seen(readDirective({ file: 'bien-ban.txt', source, side: null, agencies: agencies() }));

describe('the tasks of minutes', () => {
  it('are those that the meeting concluded, not those of which it talked', () => {
    const found = minutes(
      [
        'I. # TRAO ĐỔI',
        '  - Sở Tài chính bố trí 3 tỷ đồng trước ngày 30/9/2026 là quá muộn.',
        '  - Đại diện Sở Y tế đề nghị giao Công an tỉnh đối chiếu 12.000 mã định danh.',
        'II. # KẾT LUẬN CỦA CHỦ TRÌ',
        '  1. Sở Y tế gửi số liệu trước ngày 20/8/2026.',
        '  2. Các thành viên dự họp gửi ý kiến về Văn phòng UBND tỉnh chậm nhất ngày 18/8/2026.',
      ].join('\n'),
    );
    expect(found.map(({ lead }) => lead)).toEqual([['Sở Y tế'], ['Các thành viên dự họp']]);
  });

  it('follow the sentence that says what was agreed, where no title does', () => {
    const found = minutes(
      [
        'Đại diện Sở Y tế báo cáo đã kết nối 120 trạm y tế. Các bên thống nhất như sau:',
        '- Sở Y tế: gửi số liệu trước ngày 20/8/2026.',
        '- Ông Nguyễn Đình Phú: chuẩn bị tài liệu.',
      ].join('\n'),
    );
    expect(found.map(({ lead }) => lead)).toEqual([['Sở Y tế'], ['Ông Nguyễn Đình Phú']]);
  });

  it('include what the chair hands out amid the talk', () => {
    const [task, ...others] = minutes(
      'I. # TRAO ĐỔI\n  - Chủ trì giao Sở Tài chính rà soát 14 khoản tạm ứng, báo cáo trước ngày 15/9/2026.',
    );
    expect(task).toMatchObject({ lead: ['Sở Tài chính'], due: ['2026-09-14'] });
    expect(others).toEqual([]);
  });

  it('are none under a title of what became of the last meeting', () => {
    expect(
      minutes('I. # VIỆC THỰC HIỆN KẾT LUẬN KỲ TRƯỚC\n  - Sở Y tế gửi số liệu trước ngày 20/8/2026.'),
    ).toEqual([]);
  });
});

describe('a table drawn by tabs in minutes', () => {
  it('names persons and leaves a column empty before its rows', () => {
    const found = read(
      tabbed(
        ['', 'Việc', 'Giao cho', 'Ngày'],
        ['', 'Làm sân khấu', 'Đoàn xã', '18/9/2026'],
        ['', 'Mời 120 khách', 'chị Lan, anh Phú', '15/9/2026'],
      ),
    );
    expect(found).toMatchObject([
      { task: 'Làm sân khấu', lead: ['Đoàn xã'], due: ['2026-09-18'] },
      { task: 'Mời 120 khách', lead: ['chị Lan', 'anh Phú'], due: ['2026-09-15'] },
    ]);
  });

  it('gives names first, and one name to the rows under it', () => {
    const found = read(
      tabbed(
        ['Họ và tên', 'Nhiệm vụ', 'Hạn'],
        ['Ông Lê Văn Thắng', 'Chỉ đạo việc nghiệm thu phần mềm', '20/9/2026'],
        ['', 'Tổng hợp phụ lục số liệu', '22/9/2026'],
      ),
    );
    expect(found.map(({ lead }) => lead)).toEqual([['Ông Lê Văn Thắng'], ['Ông Lê Văn Thắng']]);
  });
});

describe('who leads and who helps', () => {
  const COLUMNS = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Cơ quan phối hợp', 'Thời hạn'];
  const row = (...cells: readonly string[]) =>
    seen(documentOf('', { tables: [tableOf(COLUMNS, [['1', 'Rà soát quy định', ...cells]])] }))[0];

  it.each([
    [['Công an tỉnh, Sở Y tế phối hợp', '', '30/9/2026'], ['Công an tỉnh'], ['Sở Y tế']],
    [
      ['Sở Khoa học và Công nghệ', 'Công ty Điện lực Gia Lai, các doanh nghiệp viễn thông', '30/9/2026'],
      ['Sở Khoa học và Công nghệ'],
      ['Công ty Điện lực Gia Lai', 'các doanh nghiệp viễn thông'],
    ],
  ])('is told apart in the cells %j', (cells, lead, coordinate) => {
    expect(row(...cells)).toMatchObject({ lead, coordinate });
  });

  it('keeps a group that leads its part and helps the others', () => {
    expect(row('Các sở, ngành', 'Các sở, ngành', '30/9/2026')?.coordinate).toHaveLength(1);
  });

  it('counts those whom one works with and guides', () => {
    const [task] = seen(
      documentOf(
        '1. Công an tỉnh tiếp tục phối hợp, hướng dẫn Sở Y tế, Sở Xây dựng hoàn thiện hồ sơ nghiệm thu.',
      ),
    );
    expect(task).toMatchObject({ lead: ['Công an tỉnh'], coordinate: ['Sở Y tế', 'Sở Xây dựng'] });
  });

  it('takes only the one who acts, not those who asked', () => {
    const [task] = seen(
      documentOf(
        '1. Trên cơ sở đề nghị của các sở, cơ quan liên quan, Sở Tài chính khẩn trương bố trí kinh phí.',
      ),
    );
    expect(task?.lead).toEqual(['Sở Tài chính']);
  });
});
