import { describe, expect, it } from 'vitest';
import { rowLocators } from '../../../src/ingestion/provisions/row-locator.ts';
import { readText } from '../read-text.ts';

const tablesOf = (source: string) => readText(`KẾ HOẠCH\nCông tác năm 2026\n\n${source}`).tables;

describe('a header of two rows', () => {
  const UPPER = '| TT | Nhiệm vụ | Cơ quan thực hiện | | Thời hạn |\n|---|---|---|---|---|\n';
  const LOWER = '| | | Chủ trì | Phối hợp | |\n';

  it('names the columns by both', () => {
    const [table] = tablesOf(`${UPPER}${LOWER}| 1 | Rà soát | Sở Y tế | Sở Nội vụ | Quý I |\n`);
    expect(table?.columns).toEqual([
      'TT',
      'Nhiệm vụ',
      'Cơ quan thực hiện - Chủ trì',
      'Cơ quan thực hiện - Phối hợp',
      'Thời hạn',
    ]);
  });

  it('is no row where a page end repeats it', () => {
    const rows = '| 1 | Rà soát | Sở Y tế | Sở Nội vụ | Quý I |\n';
    const tables = tablesOf(`${UPPER}${LOWER}${rows}\n${UPPER}${LOWER}${rows.replace('1', '2')}`);
    expect(tables.flatMap(({ rows }) => rows.map(({ ordinal }) => ordinal))).toEqual(['1', '2']);
  });

  it('is not made of a row of work', () => {
    const [table] = tablesOf(`${UPPER}| 1 | Rà soát | Sở Y tế | Sở Nội vụ | Quý I |\n`);
    expect(table?.columns).toEqual(['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Thời hạn']);
  });
});

describe('a row that a page end cut', () => {
  it('leaves out words that the row above ends with already', () => {
    const [table] = tablesOf(
      'STT\tNhiệm vụ\tCơ quan chủ trì\tKết quả\n1\tHoàn thành: (1) Tàu thuyền;\tBộ Công an, Bộ Nông nghiệp và Môi trường, Bộ Tài chính\t\n\t(2) Sàn giao dịch.\t\tnghiệp và Môi trường, Bộ Tài chính\n',
    );
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        '1',
        'Hoàn thành: (1) Tàu thuyền; (2) Sàn giao dịch.',
        'Bộ Công an, Bộ Nông nghiệp và Môi trường, Bộ Tài chính',
        '',
      ],
    ]);
  });
});

describe('the locator of a row', () => {
  const HEADER = 'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n';

  it('names the group where the numbers begin again', () => {
    const [table] = tablesOf(
      `${HEADER}A\tTỔ CHỨC BỘ MÁY\n1\tRà soát\tSở Y tế\tQuý I\nB\tCẢI CÁCH\n1\tKiểm tra\tSở Y tế\tQuý I\n`,
    );
    const locators = table === undefined ? [] : rowLocators(table);
    expect(locators.map((locator) => locator.replace(/^.*?(?=mục|STT)/u, ''))).toEqual([
      'STT A',
      'mục A, STT 1',
      'STT B',
      'mục B, STT 1',
    ]);
  });

  it('is the number alone where it is the only one', () => {
    const [table] = tablesOf(
      `${HEADER}A\tTỔ CHỨC BỘ MÁY\n1\tRà soát\tSở Y tế\tQuý I\nB\tCẢI CÁCH\n2\tKiểm tra\tSở Y tế\tQuý I\n`,
    );
    const locators = table === undefined ? [] : rowLocators(table);
    expect(locators.at(-1)).toMatch(/(?<!mục B, )STT 2$/u);
  });
});

describe('words that every page repeats', () => {
  const HEAD = 'Kế hoạch số 400/KH-UBND ngày 01/8/2026 của UBND tỉnh';
  const page = (item: string, number: number): string => `${item}\n${HEAD}\n${number}\n`;

  it('are no provisions and cut no sentence', () => {
    const body = `${page('1. Sở Y tế rà soát vật tư trên địa bàn', 2)}tỉnh.\n${page('2. Sở Tài chính bố trí kinh phí.', 3)}${page('3. Công an tỉnh bảo đảm an ninh.', 4)}`;
    expect(readText(`KẾ HOẠCH\nPhòng chống dịch\n\n${body}`).provisions.map(({ text }) => text)).toEqual([
      'Sở Y tế rà soát vật tư trên địa bàn tỉnh.',
      'Sở Tài chính bố trí kinh phí.',
      'Công an tỉnh bảo đảm an ninh.',
    ]);
  });

  it('stay where they stand twice only', () => {
    const body = `${page('1. Sở Y tế rà soát.', 2)}${page('2. Sở Tài chính bố trí kinh phí.', 3)}`;
    const texts = readText(`KẾ HOẠCH\nPhòng chống dịch\n\n${body}`).provisions.map(({ text }) => text);
    expect(texts.join(' ')).toContain(HEAD);
  });
});
