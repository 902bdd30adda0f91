import { describe, expect, it } from 'vitest';
import {
  type DocumentNumber,
  documentNumberKey,
  findDocumentNumbers,
  parseDocumentNumber,
} from '../../src/directive/document-number.ts';

const printed = (text: string): string[] => findDocumentNumbers(text).map(({ number }) => number.printed);
const parsed = (text: string): DocumentNumber => {
  const number = parseDocumentNumber(text);
  if (number === null) throw new Error(`not a number: ${text}`);
  return number;
};

describe('findDocumentNumbers', () => {
  it.each([
    ['Công văn số 6277/UBND-KGVX ngày 18/5/2026', '6277/UBND-KGVX'],
    ['Báo cáo 87 /BC-UBND ngày 03 tháng 5', '87/BC-UBND'],
    ['theo Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Nghị quyết 57-NQ/TW của Bộ Chính trị', '57-NQ/TW'],
    ['Kế hoạch số 02-KH/BCĐTW của', '02-KH/BCĐTW'],
    ['Báo cáo số 4867/BC-CAT-PA05 ngày', '4867/BC-CAT-PA05'],
    ['Luật số 64/2025/QH15', '64/2025/QH15'],
    ['số 12/KHPH-C12-UBNDGL', '12/KHPH-C12-UBNDGL'],
    ['Công văn số 9005/TCT ngày', '9005/TCT'],
    ['Thông báo số 07 /BC - SKHCN', '07/BC-SKHCN'],
    ['Nghị quyết số 66- NQ/TW', '66-NQ/TW'],
    ['công văn 6277/ubnd-kgvx nói gì', '6277/ubnd-kgvx'],
  ])('finds the number in %j', (text, number) => {
    expect(printed(text)).toEqual([number]);
  });

  it.each([
    'ngày 18/5/2026, Quý III/2025, 50/100 hộ, 15/10 Sở, 24/7',
    'Số: /QĐ-BCĐ',
    'giai đoạn 2022 - 2025',
    'kiểm tra 2-3 Sở Y tế và 8/15 sở ngành',
    'mạng 5G/4G tại 135 xã',
  ])('finds none in %j', (text) => {
    expect(printed(text)).toEqual([]);
  });

  it('does not swallow the agency after a dash', () => {
    expect(printed('Nghị quyết 57-NQ/TW - UBND tỉnh')).toEqual(['57-NQ/TW']);
  });

  it('gives offsets of the printed words', () => {
    const [found] = findDocumentNumbers('theo 87 /BC-UBND ngày');
    expect(found && 'theo 87 /BC-UBND ngày'.slice(found.start, found.end)).toBe('87 /BC-UBND');
  });
});

describe('documentNumberKey', () => {
  it('is the same for spellings of one number', () => {
    expect(documentNumberKey(parsed('Số: 087 /BC-UBND'))).toBe(documentNumberKey(parsed('87/bc-ubnd')));
    expect(documentNumberKey(parsed('57/NQ-TW'))).toBe(documentNumberKey(parsed('57-NQ/TW')));
  });

  it('keeps numbers apart that differ in year or symbol', () => {
    expect(documentNumberKey(parsed('269/2025/NĐ-CP'))).not.toBe(documentNumberKey(parsed('269/NĐ-CP')));
    expect(documentNumberKey(parsed('15/KH-UBND'))).not.toBe(documentNumberKey(parsed('15/QĐ-UBND')));
  });

  it('is no number when words stand around it', () => {
    expect(parseDocumentNumber('công văn 6277')).toBeNull();
    expect(parseDocumentNumber('6277/UBND-KGVX ngày 18/5')).toBeNull();
  });
});
