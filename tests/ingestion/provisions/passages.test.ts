import { describe, expect, it } from 'vitest';
import { makePassages } from '../../../src/ingestion/provisions/passages.ts';
import { syllables } from '../../../src/vietnamese/syllables.ts';
import { readFile, readText } from '../read-text.ts';

describe('makePassages', () => {
  it('gives each provision its headings and leaves headings alone out', () => {
    const passages = makePassages(
      readText('BÁO CÁO\nThử\n\nI. KẾT QUẢ\n\n1. Về hạ tầng\n\n- Một trạm mới đã phủ sóng.\n'),
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      id: 'thu#0',
      locator: 'mục I.1, gạch đầu dòng 1',
      headings: ['I. KẾT QUẢ', '1. Về hạ tầng'],
      text: '- Một trạm mới đã phủ sóng.',
    });
  });

  it('reads short neighbouring dashes together', () => {
    const passages = makePassages(
      readText('BÁO CÁO\nThử\n\n1. Kết quả\n\n- Tổng số: 29.\n- Hoàn thành: 02.\n- Quá hạn: 00.\n'),
    );
    expect(passages.map(({ locator }) => locator)).toEqual(['mục 1, gạch đầu dòng 1-3']);
    expect(passages[0]?.quote.text).toContain('Tổng số: 29.');
    expect(passages[0]?.quote.text).toContain('Quá hạn: 00.');
  });

  it('makes one passage of a table row, with the header words and its group', () => {
    const passages = makePassages(
      readFile('corpus/2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt'),
    );
    const row = passages.find(({ locator }) => locator === 'Phụ lục, STT 23');
    expect(row?.text).toContain('Nhiệm vụ: Xây dựng Kho dữ liệu số thông minh');
    expect(row?.text).toContain('Cơ quan chủ trì: Sở Khoa học và Công nghệ');
    expect(row?.headings.at(-1)).toMatch(/CẢI CÁCH HÀNH CHÍNH/u);
    expect(row?.quote.text).toContain('Xây dựng Kho dữ liệu số thông minh');
  });

  it('quotes the footnote with the sentence that bears its mark', () => {
    const passages = makePassages(
      readText('BÁO CÁO\nThử\n\n1. Đã ban hành Kế hoạch¹.\n\n¹ Kế hoạch số 20/KH-UBND.\n'),
    );
    expect(passages[0]?.quote.text).toMatch(/Đã ban hành Kế hoạch.*20\/KH-UBND/u);
  });

  it('cuts long provisions at sentences', () => {
    const sentence = 'Sở Khoa học và Công nghệ chủ trì triển khai các nhiệm vụ được giao trên địa bàn tỉnh. ';
    const passages = makePassages(readText(`BÁO CÁO\nThử\n\n1. ${sentence.repeat(30)}\n`));
    expect(passages.length).toBeGreaterThan(2);
    for (const { text } of passages) {
      expect(syllables(text).length).toBeLessThanOrEqual(180);
      expect(text).toMatch(/^Sở .*tỉnh\.$/u);
    }
  });
});
