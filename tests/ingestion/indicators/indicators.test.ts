import { describe, expect, it } from 'vitest';
import { extractIndicators } from '../../../src/ingestion/indicators/extract-indicators.ts';
import { indicatorColumns } from '../../../src/ingestion/indicators/indicator-columns.ts';
import { comparisonOf, figureOf, isMet } from '../../../src/ingestion/indicators/indicator-figures.ts';
import { documentOf, tableOf } from '../tasks/task-outline.ts';

const HEADER = [
  'TT',
  'Chỉ tiêu/Mô tả',
  'Đơn vị tính',
  'Kết quả phải đạt',
  'Kết quả',
  'Mô tả tình hình thực hiện trong kỳ',
];

describe('a result held against its target', () => {
  it.each([
    ['≥ 95', '94,31', false],
    ['≥50', '50,00', true],
    ['05', '0', false],
    ['100', '100', true],
    ['≥ 1.500', '1.713', true],
    ['từ 25 trở lên', '24', false],
    ['trên 90%', '98,4%', true],
    ['≤ 3', '4', false],
    ['không quá 5', '5', true],
    ['100', 'đang triển khai', null],
    ['70 - 80', '75', null],
  ])('%s and %s: met %s', (target, result, met) => {
    expect(isMet(target, result)).toBe(met);
  });

  it('reads figures with a decimal comma and thousands points', () => {
    expect(figureOf('9.501.629')).toBe(9_501_629);
    expect(figureOf('96,45')).toBe(96.45);
    expect(figureOf('5.355/5.915')).toBeNull();
    expect(figureOf('chưa có')).toBeNull();
  });

  it('compares with "at least" unless the target says otherwise', () => {
    expect(comparisonOf('80')).toBe('>=');
    expect(comparisonOf('tối đa 2')).toBe('<=');
    expect(comparisonOf('= 10')).toBe('=');
  });
});

describe('a table of indicators', () => {
  it('is known by its header', () => {
    expect(indicatorColumns(HEADER)).toEqual({ name: 1, unit: 2, target: 3, result: 4, remark: 5 });
    expect(indicatorColumns(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026', 'Thực hiện', 'Ghi chú'])).toEqual({
      name: 1,
      unit: 2,
      target: 3,
      result: 4,
      remark: 5,
    });
    expect(indicatorColumns(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kết quả', 'Thời gian'])).toBeNull();
    expect(indicatorColumns(['STT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Kế hoạch', 'Kết quả'])).toBeNull();
  });

  it('gives name, unit, target, result and remark as printed', () => {
    const table = tableOf(HEADER, [
      ['12', 'Mức độ hài lòng', '%', '≥ 95', '94,31', 'Số liệu ngày 21/4/2026'],
    ]);
    const { indicators, notes } = extractIndicators(documentOf('', { tables: [table] }));
    expect(indicators).toMatchObject([
      {
        locator: 'Phụ lục, STT 12',
        ordinal: '12',
        name: 'Mức độ hài lòng',
        unit: '%',
        target: '≥ 95',
        result: '94,31',
        met: false,
        remark: 'Số liệu ngày 21/4/2026',
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('notes a row without figures', () => {
    const table = tableOf(HEADER, [['1', 'Ban hành kế hoạch', '', 'Có', 'Đã ban hành', '']]);
    const { indicators, notes } = extractIndicators(documentOf('', { tables: [table] }));
    expect(indicators[0]?.met).toBeNull();
    expect(notes.map(({ rule }) => rule)).toEqual(['indicator-without-figure']);
  });
});
