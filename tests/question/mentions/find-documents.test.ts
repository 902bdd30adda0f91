import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../src/question/mentions/find-documents.ts';
import { questionText } from '../../../src/question/question-text.ts';
import { DIRECTIVES } from '../directives.ts';

const found = (text: string) =>
  findDocuments(questionText(text.normalize('NFC')), DIRECTIVES).map(({ document }) => document);

describe('findDocuments', () => {
  test.each([
    ['công văn 6277', 'letter'],
    ['cv 6277', 'letter'],
    ['Công văn số 6277/UBND-KGVX ngày 18/5/2026', 'letter'],
    ['6277/UBND', 'letter'],
    ['văn bản 6277', 'letter'],
    ['công văn ngày 18/5/2026', 'letter'],
    ['báo cáo 87', 'report'],
    ['87/bc-ubnd', 'report'],
    ['thông báo ngày 05/7/2025', 'notice-july'],
    ['cuộc họp ngày 5/7', 'notice-july'],
    ['kết luận họp tháng 10/2025', 'notice-october'],
    ['ket luan hop ngay 31/10/2025', 'notice-october'],
    ['kế hoạch 06 tháng cuối năm (2026)', 'plan'],
    ['ke hoach 6 thang cuoi nam', 'plan'],
    ['kế hoạch 2026', 'plan'],
    ['phụ lục kế hoạch', 'plan'],
    ['phụ lục của kế hoạch hoạt động', 'plan'],
  ])('"%s" is a document of the corpus', (text, id) => {
    const [document, ...others] = found(`${text} giao ai`);
    expect(document?.candidates).toEqual([id]);
    expect(document?.printed).toBe(text);
    expect(others).toEqual([]);
  });

  test.each([
    ['Nghị quyết 57', '57'],
    ['QĐ 51', '51'],
    ['công văn 9999', '9999'],
  ])('"%s" is a document that the corpus does not hold', (text, ordinal) => {
    expect(found(text)).toMatchObject([{ ordinal, candidates: [] }]);
  });

  test('the year and the symbol of a number count', () => {
    expect(found('6277/SYT-VP')).toMatchObject([{ candidates: [] }]);
    expect(found('Công văn số 6277/UBND-KGVX ngày 18/5/2025')).toMatchObject([{ candidates: [] }]);
  });

  test('two notices are called by one name, so both are candidates', () => {
    expect(found('thông báo ý kiến kết luận')).toMatchObject([
      { candidates: ['notice-july', 'notice-october'] },
    ]);
  });

  test.each([
    'Đề án 06',
    'việc 6 tháng cuối năm 2026 của Sở Y tế',
    'xây dựng kế hoạch 2026',
    'báo cáo tình hình',
    'báo cáo trước 30/6',
    'báo cáo 3 tháng',
    'quyết định nào',
    'nhiệm vụ số 25',
    '6277 tỷ đồng',
    '87 nhiệm vụ',
    'ai xây dựng kế hoạch chuyển đổi số',
    'họp giao ban ngày mai',
    'phụ lục do ai lập',
    'hướng dẫn 5 bước',
    'xây dựng pháp luật trên cơ sở nào',
  ])('"%s" names no document', (text) => {
    expect(found(text)).toEqual([]);
  });
});
