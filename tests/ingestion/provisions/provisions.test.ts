import { describe, expect, it } from 'vitest';
import { outline, readFile, readText } from '../read-text.ts';

const locators = (source: string): string[] =>
  readText(`KẾ HOẠCH\nThử\n\n${source}`).provisions.map(({ locator }) => locator);

describe('locators', () => {
  it('cites articles from the inside out, đ after d', () => {
    const found = readFile('tests/fixtures/reader/quyet-dinh-dieu-khoan.txt').provisions.map(
      ({ locator }) => locator,
    );
    expect(found).toContain('điểm đ khoản 1 Điều 2');
    expect(found).toContain('khoản 2 Điều 2');
    expect(found).toContain('phần căn cứ');
  });

  it('does not say the number above a decimal twice', () => {
    expect(locators('II. NỘI DUNG\n\n1. Thành lập\n\n1.1. Căn cứ quyết định.\n\na) Tổ giúp việc.\n')).toEqual(
      ['mục II', 'mục II.1', 'mục II.1.1', 'mục II.1.1.a'],
    );
  });

  it('keeps a mis-numbered item as printed', () => {
    expect(locators('I. A\n\n7. Bảy\n\n7.3. Một.\n\n6.4. Hai.\n\n8. Tám.\n')).toEqual([
      'mục I',
      'mục I.7',
      'mục I.7.3',
      'mục I.6.4',
      'mục I.8',
    ]);
  });

  it('names the part, and takes its title from the next line', () => {
    const read = readText('BÁO CÁO\nThử\n\nPhần 1\n\nTÌNH HÌNH\n\nI. KẾT QUẢ\n\n- Một.\n\n- Hai.\n');
    expect(outline(read)).toEqual([
      'Phần 1 | TÌNH HÌNH',
      'Phần 1, mục I | KẾT QUẢ',
      'Phần 1, mục I, gạch đầu dòng 1 | Một.',
      'Phần 1, mục I, gạch đầu dòng 2 | Hai.',
    ]);
  });

  it('knows a part by its letter, and not an annex of a sentence', () => {
    const read = readText(
      'BÁO CÁO\nThử\n\nPhần A. KẾT QUẢ\n\n1. Một.\n\nPhần B. NHIỆM VỤ\n\n1. Hai.\n\nPhần a của hồ sơ.\n',
    );
    expect(outline(read).slice(0, 4)).toEqual([
      'Phần A | KẾT QUẢ',
      'Phần A, mục 1 | Một.',
      'Phần B | NHIỆM VỤ',
      'Phần B, mục 1 | Hai.',
    ]);
  });

  it('parts an item from the heading it sticks to', () => {
    const read = readText(
      'BÁO CÁO\nThử\n\nI. MỘT\n\n1. A.\n\nĐỀ XUẤT, KIẾN NGHỊ**1. Đối với Bộ Công an:**\n\n- Sớm làm.\n',
    );
    expect(outline(read).slice(2)).toEqual([
      '“ĐỀ XUẤT, KIẾN NGHỊ” | ĐỀ XUẤT, KIẾN NGHỊ',
      '“ĐỀ XUẤT, KIẾN NGHỊ”, mục 1 | Đối với Bộ Công an:',
      '“ĐỀ XUẤT, KIẾN NGHỊ”, mục 1, gạch đầu dòng 1 | Sớm làm.',
    ]);
  });

  it('counts dashes in a document that has nothing else', () => {
    const found = readFile('tests/fixtures/reader/cong-van-gach-dau-dong.txt').provisions.map(
      ({ locator }) => locator,
    );
    expect(found).toEqual([
      'phần mở đầu',
      'gạch đầu dòng 1',
      'gạch đầu dòng 2',
      'gạch đầu dòng 2, dấu cộng 1',
      'gạch đầu dòng 2, dấu cộng 2',
      'gạch đầu dòng 3',
      'phần kết',
    ]);
  });

  it('puts (1) under 2. and dashes under (1)', () => {
    expect(
      locators('2. Yêu cầu như sau:\n\n(1) Bộ Y tế làm.\n\n- Chỉ đạo.\n\n(2) Bộ Công an làm.\n'),
    ).toEqual(['mục 2', 'mục 2.(1)', 'mục 2.(1), gạch đầu dòng 1', 'mục 2.(2)']);
  });
});

describe('paragraphs', () => {
  it('joins a sentence that a page end cut', () => {
    const read = readText(
      'BÁO CÁO\nThử\n\n1. Cần đề cao **năng lực**,\n\nvăn hóa “nói đi đôi với làm”.\n\n2. Hai.\n',
    );
    expect(read.provisions[0]?.text).toBe('Cần đề cao năng lực, văn hóa “nói đi đôi với làm”.');
  });

  it('joins a sentence over footnotes, and the footnote to the sentence that bears its mark', () => {
    const read = readText(
      'BÁO CÁO\nThử\n\n- Tham gia mạng lưới kết nối các Trung tâm², đang làm\n\n² Kế hoạch số 20/KH-UBND.\n\nĐổi mới sáng tạo của tỉnh.\n',
    );
    expect(read.provisions[0]?.text).toBe(
      'Tham gia mạng lưới kết nối các Trung tâm, đang làm Đổi mới sáng tạo của tỉnh.',
    );
    expect(read.provisions[0]?.footnotes).toEqual(['Kế hoạch số 20/KH-UBND.']);
    expect(read.provisions).toHaveLength(1);
  });

  it('keeps a heading apart from the text below it', () => {
    const read = readText(
      'BÁO CÁO\nThử\n\n2. Văn phòng Ủy ban nhân dân tỉnh\n\nPhối hợp với Công an tỉnh.\n',
    );
    expect(outline(read)).toEqual([
      'mục 2 | Văn phòng Ủy ban nhân dân tỉnh',
      'mục 2 | Phối hợp với Công an tỉnh.',
    ]);
    expect(read.provisions[0]?.isHeading).toBe(true);
  });

  it('joins hard-wrapped lines and a number that was cut in two', () => {
    const text = outline(readFile('tests/fixtures/reader/chi-thi-ngat-dong.txt')).join('\n');
    expect(text).toContain('Kế hoạch số 105/KH-UBND ngày 27/10/2025');
    expect(text).toContain('Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:');
    expect(text).toContain('hoàn thành trước năm 2026. Tổng hợp');
    expect(text).toContain('trong tháng 6 năm 2026 và tháng 12 năm 2026.');
    expect(text).toContain('mục 1 | Sở Giáo dục và Đào tạo\nmục 1 | Chỉ đạo 100% trường học');
  });

  it('does not take units for footnote marks', () => {
    expect(readText('1. Xây 2.000 m² nhà.\n').provisions[0]?.text).toBe('Xây 2.000 m² nhà.');
  });

  it('reads Markdown headings, escapes and footnotes', () => {
    const read = readFile('tests/fixtures/reader/ke-hoach-markdown.md');
    expect(outline(read).slice(1, 5)).toEqual([
      'mục I | MỤC TIÊU',
      'mục I.1 | Mục tiêu chung: 100% cơ sở khám, chữa bệnh liên thông dữ liệu.',
      'mục I.2 | Mục tiêu cụ thể',
      'mục I.2, gạch đầu dòng 1 | Quý II/2026: 50% người dân có hồ sơ sức khỏe điện tử.',
    ]);
    expect(read.provisions[4]?.footnotes).toEqual(['Theo tiêu chí của Bộ Y tế.']);
  });
});
