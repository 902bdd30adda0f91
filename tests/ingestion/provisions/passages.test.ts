import { describe, expect, it } from 'vitest';
import { framePartOf, type Passage } from '../../../src/directive/passage.ts';
import { makePassages } from '../../../src/ingestion/provisions/passages.ts';
import { syllables } from '../../../src/vietnamese/syllables.ts';
import { readFile, readText } from '../read-text.ts';

/** The passages of provisions and rows, without those of head and foot. */
function bodyOf(source: string): Passage[] {
  return makePassages(readText(source)).filter((passage) => framePartOf(passage) === null);
}

describe('makePassages', () => {
  it('gives each provision its headings and leaves headings alone out', () => {
    const passages = bodyOf(
      'BÁO CÁO\nThử\n\nI. KẾT QUẢ\n\n1. Về hạ tầng\n\n- Một trạm mới đã phủ sóng tại xã vùng cao vào đầu tháng này, nâng tổng số trạm trên địa bàn tỉnh lên 204.\n',
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      id: 'thu#0',
      locator: 'mục I.1, gạch đầu dòng 1',
      headings: ['I. KẾT QUẢ', '1. Về hạ tầng'],
      text: '- Một trạm mới đã phủ sóng tại xã vùng cao vào đầu tháng này, nâng tổng số trạm trên địa bàn tỉnh lên 204.',
    });
  });

  it('reads short neighbouring dashes together', () => {
    const passages = bodyOf(
      'BÁO CÁO\nThử\n\n1. Kết quả\n\n- Tổng số: 29.\n- Hoàn thành: 02.\n- Quá hạn: 00.\n',
    );
    expect(passages.map(({ locator }) => locator)).toEqual(['mục 1, gạch đầu dòng 1-3']);
    expect(passages[0]?.quote.text).toBe('- Tổng số: 29. - Hoàn thành: 02. - Quá hạn: 00.');
  });

  it('makes one passage of a table row, with the header words and its group', () => {
    const passages = makePassages(
      readFile('corpus/2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt'),
    );
    const row = passages.find(({ locator }) => locator === 'Phụ lục, STT 23');
    expect(row?.text).toContain('Nhiệm vụ: Xây dựng Kho dữ liệu số thông minh');
    expect(row?.text).toContain('Cơ quan chủ trì: Sở Khoa học và Công nghệ');
    expect(row?.headings.at(-1)).toMatch(/CẢI CÁCH HÀNH CHÍNH/u);
    expect(row?.cells?.map(({ column }) => column)).not.toContain('STT');
    expect(row?.cells?.find(({ column }) => column === 'Cơ quan chủ trì')?.text).toBe(
      'Sở Khoa học và Công nghệ',
    );
    expect(row?.quote.text).toContain('Xây dựng Kho dữ liệu số thông minh');
  });

  it('quotes the footnote with the sentence that bears its mark', () => {
    const passages = makePassages(
      readText('BÁO CÁO\nThử\n\n1. Đã ban hành Kế hoạch¹.\n\n¹ Kế hoạch số 20/KH-UBND.\n'),
    );
    expect(passages[0]?.quote.text).toBe('1. Đã ban hành Kế hoạch¹. ¹ Kế hoạch số 20/KH-UBND.');
  });

  it('quotes each footnote of several sentences with the one that bears its mark, and with no other', () => {
    const quotes = bodyOf(
      'BÁO CÁO\nThử\n\n1. Hiện còn 02 cơ sở dữ liệu chưa có nền tảng¹. Đã có 06 cơ sở dữ liệu tập trung².\n\n' +
        '¹ **Gồm:** An sinh xã hội.\n\n² **Gồm:** Đất đai.\n',
    ).map(({ quote }) => quote.text);
    expect(quotes).toEqual([
      '1. Hiện còn 02 cơ sở dữ liệu chưa có nền tảng¹. Đã có 06 cơ sở dữ liệu tập trung².',
      'Hiện còn 02 cơ sở dữ liệu chưa có nền tảng¹. … ¹ Gồm: An sinh xã hội.',
      'Đã có 06 cơ sở dữ liệu tập trung². … ² Gồm: Đất đai.',
    ]);
  });

  it('gives of a long sentence the words before the mark with its footnote', () => {
    const items = 'xã vùng cao, '.repeat(30);
    const quotes = bodyOf(
      `BÁO CÁO\nThử\n\n1. Tại các ${items}đã có 52 cơ sở dữ liệu¹, còn 27 cơ sở dữ liệu đang kiểm thử².\n\n` +
        `¹ Bộ Công an ${items}12.\n\n² Bộ Y tế 12 cơ sở dữ liệu ${items}khác.\n`,
    ).map(({ quote }) => quote.text);
    expect(quotes.at(-1)).toMatch(/^còn 27 cơ sở dữ liệu đang kiểm thử.? … ² Bộ Y tế 12/u);
  });

  it('reads a heading together with the one short line below it', () => {
    const passages = bodyOf(
      'KẾ HOẠCH\nThử\n\n1. Kiện toàn\n\na) Tổ giúp việc cải cách hành chính\n\nCơ quan thực hiện: Văn phòng\n\n' +
        'b) Tổ giúp việc phân cấp\n\nCơ quan thực hiện: Sở Nội vụ\n',
    );
    expect(passages.map(({ locator, quote }) => [locator, quote.text])).toEqual([
      ['mục 1.a', 'a) Tổ giúp việc cải cách hành chính Cơ quan thực hiện: Văn phòng'],
      ['mục 1.b', 'b) Tổ giúp việc phân cấp Cơ quan thực hiện: Sở Nội vụ'],
    ]);
  });

  it('finds a heading that says what somebody is', () => {
    const passages = bodyOf(
      'KẾ HOẠCH\nThử\n\n1. Công an tỉnh - Cơ quan thường trực Ban Chỉ đạo\n\na) Chủ trì theo dõi các nhiệm vụ.\n\nb) Báo cáo kết quả.\n',
    );
    expect(passages[0]).toMatchObject({
      locator: 'mục 1',
      quote: { text: '1. Công an tỉnh - Cơ quan thường trực Ban Chỉ đạo' },
    });
  });

  it('cuts long provisions at sentences', () => {
    const sentence = 'Sở Khoa học và Công nghệ chủ trì triển khai các nhiệm vụ được giao trên địa bàn tỉnh. ';
    const passages = bodyOf(`BÁO CÁO\nThử\n\n1. ${sentence.repeat(30)}\n`);
    expect(passages.length).toBeGreaterThan(2);
    for (const { text } of passages) {
      expect(syllables(text).length).toBeLessThanOrEqual(180);
      expect(text).toMatch(/^Sở .*tỉnh\.$/u);
    }
  });
});

describe('what leads into the items of a list', () => {
  const headingsIn = (source: string) => bodyOf(source).at(-1)?.headings;

  it('is the sentence before them where it ends with a colon', () => {
    expect(
      headingsIn(
        'BÁO CÁO\nThử\n\n1. Chỉ đạo, điều hành\n\nCông tác kiểm tra, giám sát:\n\n- Đã kiểm tra 16 sở.\n\n- Đã giám sát 20 xã.\n',
      ),
    ).toEqual(['1. Chỉ đạo, điều hành', 'Công tác kiểm tra, giám sát:']);
  });

  it('is not a sentence that says all by itself, nor one before a later heading', () => {
    expect(headingsIn('BÁO CÁO\nThử\n\n1. Kết quả\n\nĐã kiểm tra các sở.\n\n- Đã giám sát 20 xã.\n')).toEqual(
      ['1. Kết quả'],
    );
    expect(
      headingsIn(
        'BÁO CÁO\nThử\n\n1. Kết quả\n\nCụ thể các sở gồm:\n\n- Sở Nội vụ.\n\n2. Tồn tại\n\n- Còn chậm.\n\n- Còn thiếu.\n',
      ),
    ).toEqual(['2. Tồn tại']);
  });
});

describe('the passages of head and foot', () => {
  const partsOf = (path: string) =>
    makePassages(readFile(path)).flatMap((passage) => {
      const part = framePartOf(passage);
      return part === null ? [] : [{ part, locator: passage.locator, text: passage.quote.text }];
    });

  it('say when a công văn was issued, to whom, who receives it and who signed it', () => {
    expect(partsOf('corpus/2026-05-18-cong-van-6277-ubnd-kgvx.txt')).toEqual([
      {
        part: 'issue',
        locator: 'phần số và ngày ban hành',
        text: 'Số: 6277/UBND-KGVX … Gia Lai, ngày 18 tháng 5 năm 2026',
      },
      {
        part: 'title',
        locator: 'phần tiêu đề',
        text: expect.stringContaining('V/v triển khai Thông báo số'),
      },
      {
        part: 'addressees',
        locator: 'phần kính gửi',
        text: 'Kính gửi: - Công an tỉnh; - Các sở, ban, ngành thuộc tỉnh; - Ủy ban nhân dân các xã, phường.',
      },
      { part: 'recipients', locator: 'phần nơi nhận', text: expect.stringContaining('- PCT Lâm Hải Giang;') },
      { part: 'signature', locator: 'phần ký', text: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thị Thanh Lịch' },
    ]);
  });

  it('tell the title of an annex and of an issued plan from that of the document', () => {
    const found = makePassages(
      readFile('corpus/2026-06-quyet-dinh-qd-bcd-ke-hoach-06-thang-cuoi-nam.txt'),
    ).filter((passage) => framePartOf(passage) === 'title');
    expect(found.map(({ part, locator }) => [part, locator])).toEqual([
      [0, 'phần tiêu đề'],
      [1, 'phần tiêu đề'],
      [2, 'Phụ lục, phần tiêu đề'],
    ]);
  });

  it('leave the words out that follow a signature', () => {
    const passages = makePassages(
      readText(
        'THÔNG BÁO\nThử\n\n1. Giao Sở Nội vụ rà soát./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHÁNH VĂN PHÒNG\n\nVõ Gia Nghĩa\n\nVăn bản này chưa cập nhật\n',
      ),
    );
    expect(passages.at(-1)?.quote.text).toBe('CHÁNH VĂN PHÒNG Võ Gia Nghĩa');
  });
});
