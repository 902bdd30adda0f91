import { describe, expect, it } from 'vitest';
import type { Directive } from '../../../src/directive/directive.ts';
import { parseDocumentNumber } from '../../../src/directive/document-number.ts';
import {
  extractReferences,
  resolveReferences,
} from '../../../src/ingestion/references/extract-references.ts';
import { documentOf } from '../tasks/task-outline.ts';

const found = (outline: string) =>
  extractReferences(documentOf(outline)).map(({ relation, kind, number, date }) => ({
    relation,
    kind,
    number: number.printed,
    date: date === null ? null : [date.year, date.month, date.day],
  }));

describe('how a document names another', () => {
  it.each([
    [
      'Căn cứ Quyết định số 661/QĐ-UBND ngày 11 tháng 7 năm 2025 của Chủ tịch UBND tỉnh;',
      'based-on',
      'quyet-dinh',
      [2025, 7, 11],
    ],
    [
      'Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 6922/TTr-CAT ngày 15 tháng 6 năm 2026.',
      'based-on',
      'to-trinh',
      [2026, 6, 15],
    ],
    [
      'Thực hiện Thông báo số 246/TB-VPCP ngày 12/5/2026 của Văn phòng Chính phủ, Chủ tịch UBND tỉnh có ý kiến như sau:',
      'implements',
      'thong-bao',
      [2026, 5, 12],
    ],
    [
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 51/QĐ-BCĐ ngày 02 tháng 4 năm 2026.',
      'replaces',
      'quyet-dinh',
      [2026, 4, 2],
    ],
    [
      'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành theo Quyết định số 12/QĐ-UBND',
      'mentions',
      'quyet-dinh',
      null,
    ],
    [
      'Điều 1. Sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 01/02/2025',
      'amends',
      'quyet-dinh',
      [2025, 2, 1],
    ],
    [
      '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2026 của UBND tỉnh)',
      'issued-with',
      'quyet-dinh',
      [2026, 3, 5],
    ],
    ['1. Sở Y tế triển khai Nghị quyết 66.7/2025/NQ-CP của Chính phủ.', 'mentions', 'nghi-quyet', null],
    [
      '- Ban hành Quy định số 622-QĐ/TU, ngày 02/02/2026 về mã định danh.',
      'mentions',
      'quy-dinh',
      [2026, 2, 2],
    ],
  ])('%s', (outline, relation, kind, date) => {
    expect(found(outline)).toMatchObject([{ relation, kind, date }]);
  });

  it('is not a basis where the document that is named was made on it', () => {
    const outline =
      '1. Căn cứ Kế hoạch năm 2026, UBND tỉnh đã ban hành Quyết định số 3006/QĐ-UBND ngày 12/12/2025.';
    expect(found(outline)).toMatchObject([{ relation: 'mentions', number: '3006/QĐ-UBND' }]);
  });

  it('is one reference however often it says the same, and the stronger one', () => {
    const outline =
      'Căn cứ Quyết định số 661/QĐ-UBND ngày 11/7/2025;\n1. Theo Quyết định số 661/QĐ-UBND ngày 11/7/2025.';
    expect(found(outline).map(({ relation }) => relation)).toEqual(['based-on']);
  });

  it('is none in dates, fractions and quarters', () => {
    expect(found('1. Quý III/2026 có 9/12 Bộ, 136/244 nhiệm vụ, ngày 30/6/2026.')).toEqual([]);
  });
});

describe('which document is meant', () => {
  const directive = (id: string, number: string, year: number): Directive => ({
    ...documentOf('', { issued: [year, 5, 3] }).directive,
    id,
    number: parseDocumentNumber(number),
  });
  const [reference] = extractReferences(
    documentOf('1. Theo Báo cáo số 87/BC-UBND ngày 03/5/2026 của UBND tỉnh.'),
  );
  const targets = (...directives: readonly Directive[]) =>
    reference === undefined ? [] : resolveReferences(directives, [reference]).map(({ target }) => target);

  it('has the same number and date', () => {
    expect(targets(directive('bc', '87/BC-UBND', 2026), directive('bc-cu', '87/BC-UBND', 2025))).toEqual([
      'bc',
    ]);
  });

  it('is nobody where number or year differ, or two fit', () => {
    expect(targets(directive('bc-cu', '87/BC-UBND', 2025))).toEqual([null]);
    expect(targets(directive('khac', '87/BC-SNV', 2026))).toEqual([null]);
    expect(targets(directive('a', '87/BC-UBND', 2026), directive('b', '87/BC-UBND', 2026))).toEqual([null]);
  });
});
