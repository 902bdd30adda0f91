import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/ingestion/read-document.ts';
import { readFile, readText } from '../read-text.ts';

const rows = (table: ReadTable | undefined): string[] =>
  (table?.rows ?? []).map(({ kind, ordinal, cells }) =>
    [kind, ordinal, ...cells.map(({ text }) => text)].join('|'),
  );

describe('tables', () => {
  it('reads the 30 rows of the plan in their 3 groups, joined over page breaks', () => {
    const { tables } = readFile('corpus/2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt');
    const [table] = tables;
    expect(table?.locator).toBe('Phụ lục');
    expect(table?.rows.filter(({ kind }) => kind === 'group')).toHaveLength(3);
    expect(table?.rows.filter(({ kind }) => kind === 'data').map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 30 }, (_, i) => String(i + 1)),
    );
    const row = table?.rows.find(({ ordinal }) => ordinal === '20');
    expect(row?.cells.map(({ text }) => text)).toEqual([
      '20',
      'Nghiên cứu, đề xuất mở rộng mô hình ki-ốt dịch vụ công tại các đơn vị lực lượng vũ trang theo Kế hoạch số 134/KH-UBND ngày 07/12/2025',
      'Kế hoạch/Văn bản của UBND tỉnh',
      'Văn phòng UBND tỉnh',
      'Bộ Chỉ huy quân sự tỉnh, Công an tỉnh',
      'Quý II',
    ]);
    expect(row?.spans).toHaveLength(2);
  });

  it('drops tags from the words of the 13 indicators', () => {
    const [table] = readFile('corpus/2026-05-03-bao-cao-87-bc-ubnd.txt').tables;
    expect(table?.rows).toHaveLength(13);
    expect(rows(table).join()).not.toMatch(/<\/?(?:p|ul|li)/u);
  });

  it('reads pipe tables: groups, breaks in cells, escaped pipes, a row that goes on below a repeated header', () => {
    const [table] = readFile('tests/fixtures/reader/ke-hoach-markdown.md').tables;
    expect(table?.locator).toBe('mục II');
    expect(rows(table)).toEqual([
      'group|A|A|Hạ tầng|||',
      'data|1|1|Nâng cấp đường truyền tại trạm y tế|Phòng Kế hoạch | Tài chính|Các trạm y tế|30/6/2026',
      'data|2|2|Mua sắm máy chủ dùng chung cho toàn ngành|Văn phòng Sở|Sở Tài chính|Quý III/2026',
      'data|3|3|Tập huấn cho 2.000 m² nhà xưởng|Văn phòng Sở||Tháng 9',
    ]);
  });

  it('pads a row that lacks cells, and keeps one whose STT was merged apart', () => {
    const [table] = readText(
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tLàm một\tSở Nội vụ\n\tLàm hai\tSở Y tế\tQuý II\n',
    ).tables;
    expect(rows(table)).toEqual(['data|1|1|Làm một|Sở Nội vụ|', 'data|||Làm hai|Sở Y tế|Quý II']);
  });

  it('reads a table drawn with pipes between the cells alone, over the header that a page break repeats', () => {
    const [table] = readText(
      'TT | Địa phương | Chỉ tiêu (căn) | Ghi chú \n1 | Bắc Ninh | 10.400 | \n\n-- 7 --\n\nTT | Địa phương | Chỉ tiêu (căn) | Ghi chú\n2 | An Giang | 2.080 | Dưới 10%\n',
    ).tables;
    expect(table?.columns).toEqual(['TT', 'Địa phương', 'Chỉ tiêu (căn)', 'Ghi chú']);
    expect(rows(table)).toEqual(['data|1|1|Bắc Ninh|10.400|', 'data|2|2|An Giang|2.080|Dưới 10%']);
  });

  it('takes for a header what STT begins, whatever its words, and names alone over columns of figures', () => {
    const [numbered] = readText('TT\tTuyến đường\tSố vụ\tChết\n1\tQuốc lộ 14\t38\t22\n').tables;
    expect(numbered?.columns).toEqual(['TT', 'Tuyến đường', 'Số vụ', 'Chết']);
    const [bare] = readText('Xã\tNhà ngập\tLúa\nĐakrông\t684\t312\nTà Rụt\t529\t-\n').tables;
    expect(bare?.columns).toEqual(['Xã', 'Nhà ngập', 'Lúa']);
    expect(rows(bare)).toEqual(['data||Đakrông|684|312', 'data||Tà Rụt|529|-']);
  });

  it('reads one pipe in a sentence as a part of it', () => {
    const { tables, provisions } = readText('1. Ghi theo mẫu họ tên | chức vụ, gửi Sở Nội vụ.\n');
    expect(tables).toEqual([]);
    expect(provisions[0]?.text).toContain('họ tên | chức vụ');
  });

  it('reads a table without a header and says so', () => {
    const { tables, notes } = readText('1\tLàm một\tSở Nội vụ\tQuý I\n2\tLàm hai\tSở Y tế\tQuý II\n');
    expect(tables[0]?.columns).toEqual(['', '', '', '']);
    expect(rows(tables[0])).toEqual(['data|1|1|Làm một|Sở Nội vụ|Quý I', 'data|2|2|Làm hai|Sở Y tế|Quý II']);
    expect(notes.map(({ rule }) => rule)).toContain('table-without-header');
  });

  it('stitches a row that a line break inside a cell cut', () => {
    const [table] = readText(
      'STT\tNhiệm vụ\tCơ quan\tThời gian\n1\tLàm một\nviệc lớn\tSở Nội vụ\tQuý I\n2\tHai\tSở Y tế\tQuý II\n',
    ).tables;
    expect(rows(table)[0]).toBe('data|1|1|Làm một việc lớn|Sở Nội vụ|Quý I');
  });
});
