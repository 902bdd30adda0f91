import { describe, expect, it } from 'vitest';
import { documentOf, publish, readerOf, temporaryFolder } from '../world.ts';
import { found, indexOf, query } from './word-query.ts';

describe('words with and without tone marks', () => {
  it('are found however they are typed, the same spelling first', async () => {
    const reader = await indexOf(documentOf('a', 'bán đất công', 'bàn đạt công', 'bạn dắt công'));
    expect(found(reader, query('ban dat'))).toHaveLength(3);
    expect(found(reader, query('bàn đạt'))[0]).toBe('bàn đạt công');
    expect(found(reader, query('bạn dắt'))[0]).toBe('bạn dắt công');
    expect(found(reader, query('BẠN DẮT'))[0]).toBe('bạn dắt công');
  });

  it('are found past a slip in the tone marks of the document', async () => {
    const reader = await indexOf(documentOf('a', 'đẩy mạnh chuyên đổi số', 'tuyên truyền pháp luật'));
    expect(found(reader, query('chuyển đổi số'))).toEqual(['đẩy mạnh chuyên đổi số']);
  });

  it('asked for with their marks only are found with just those', async () => {
    const reader = await indexOf(documentOf('a', 'bán đất', 'bàn đạt'));
    const terms = [{ form: 'marked', term: 'bàn', weight: 1 }] as const;
    expect(found(reader, { terms, limit: 5 })).toEqual(['bàn đạt']);
  });
});

describe('ranking', () => {
  it('counts a word that stands in more than half of a small corpus', async () => {
    const reader = await indexOf(
      documentOf('a', 'sở báo cáo', 'sở sở sở tổng hợp', 'ngành báo cáo', 'sở kiểm tra'),
    );
    const hits = reader.searchWords(query('sở'));
    expect(hits).toHaveLength(3);
    expect(hits.every(({ score }) => score > 0.01)).toBe(true);
    expect(found(reader, query('sở'))[0]).toBe('sở sở sở tổng hợp');
  });

  it('puts a rare word above a common one', async () => {
    const common = Array.from({ length: 20 }, (_, i) => `tổ chức thực hiện nội dung ${i}`);
    const reader = await indexOf(documentOf('a', ...common, 'lắp đặt camera nội dung'));
    expect(found(reader, query('thực camera'))[0]).toBe('lắp đặt camera nội dung');
  });

  it('puts two syllables side by side above the same two apart', async () => {
    const reader = await indexOf(
      documentOf(
        'a',
        'số liệu hồ sơ điện lực tử tế',
        'xử lý hồ sơ điện tử đúng hạn',
        'giấy tờ khác',
        'việc khác nữa',
      ),
    );
    expect(found(reader, query('điện tử'))[0]).toBe('xử lý hồ sơ điện tử đúng hạn');
  });

  it('does not take the last word of a heading and the first of the text for neighbours', async () => {
    const reader = await indexOf(documentOf('a', 'Chuyển đổi | số hóa hồ sơ'));
    const terms = [{ form: 'marked', term: 'đổi số', weight: 1 }] as const;
    expect(reader.searchWords({ terms, limit: 5 })).toEqual([]);
  });

  it('finds a passage by its heading, below one that has the words itself', async () => {
    const reader = await indexOf(
      documentOf('a', 'Hạ tầng số | phủ sóng 5G', 'đầu tư hạ tầng số', 'nội dung khác'),
    );
    expect(found(reader, query('hạ tầng số'))).toEqual(['đầu tư hạ tầng số', 'phủ sóng 5G']);
  });

  it('weighs terms as it is told, and adds up those given twice', async () => {
    const reader = await indexOf(documentOf('a', 'camera', 'hộ tịch'));
    const term = (word: string, weight: number) => ({ form: 'folded', term: word, weight }) as const;
    const heavy = { terms: [term('camera', 1), term('ho', 2)], limit: 2 };
    expect(found(reader, heavy)).toEqual(['hộ tịch', 'camera']);
    const twice = { terms: [term('camera', 2), term('camera', 1), term('ho', 2)], limit: 2 };
    expect(found(reader, twice)).toEqual(['camera', 'hộ tịch']);
    expect(found(reader, { terms: [term('camera', 0), term('ho', -1)], limit: 2 })).toEqual([]);
  });

  it('keeps the order of the corpus between equals', async () => {
    const reader = await indexOf(documentOf('b', 'giống nhau'), documentOf('a', 'giống nhau'));
    const hits = reader.searchWords(query('giống nhau'));
    expect(hits[0]?.score).toBe(hits[1]?.score);
    expect(hits.map(({ row }) => reader.passageAt(row).document)).toEqual(['b', 'a']);
    expect(reader.searchWords(query('giống nhau', { limit: 1 }))).toEqual(hits.slice(0, 1));
  });
});

describe('a search', () => {
  it('stays in the documents that are named', async () => {
    const reader = await indexOf(
      documentOf('a', 'kiểm tra'),
      documentOf('b', 'kiểm tra'),
      documentOf('c', 'khác'),
    );
    const hits = reader.searchWords(query('kiểm tra', { documents: ['b', 'unknown', 'b'] }));
    expect(hits.map(({ row }) => reader.passageAt(row).document)).toEqual(['b']);
    expect(reader.searchWords(query('kiểm tra', { documents: [] }))).toEqual([]);
  });

  it('scores a passage alike, whether one document is searched or all', async () => {
    const reader = await indexOf(documentOf('a', 'kiểm tra', 'báo cáo'), documentOf('b', 'kiểm tra thuế'));
    const all = reader.searchWords(query('kiểm tra thuế'));
    const one = reader.searchWords(query('kiểm tra thuế', { documents: ['b'] }));
    expect(one).toEqual(all.slice(0, 1));
  });

  it('gives no more than asked for', async () => {
    const reader = await indexOf(documentOf('a', 'một', 'một', 'một'));
    expect(reader.searchWords(query('một', { limit: 2 }))).toHaveLength(2);
    expect(reader.searchWords(query('một', { limit: 0 }))).toEqual([]);
    expect(reader.searchWords(query('không có'))).toEqual([]);
  });

  it('finds a document number and a figure however they are written', async () => {
    const reader = await indexOf(
      documentOf('a', 'theo Công văn số 6277/UBND-KGVX', 'đạt 95,37% hồ sơ', 'thu 1.500 tỷ', 'khác 37'),
    );
    expect(found(reader, query('6277/UBND-KGVX'))).toEqual(['theo Công văn số 6277/UBND-KGVX']);
    for (const typed of ['95,37%', '95,37', '95.37']) {
      expect(found(reader, query(typed))).toEqual(['đạt 95,37% hồ sơ']);
    }
    expect(found(reader, query('1500'))).toEqual(['thu 1.500 tỷ']);
  });

  it.each(['" OR 1', 'a b c d', ' ', '', "'; DROP TABLE passages; --", '\ud800', '%', '\u0000một'])(
    'takes %j for a term, never for a command',
    async (term) => {
      const reader = await indexOf(documentOf('a', 'một hai', 'ba bốn'));
      for (const form of ['folded', 'marked'] as const) {
        expect(reader.searchWords({ terms: [{ form, term, weight: 1 }], limit: 5 })).toEqual([]);
      }
      expect(found(reader, query('ba'))).toEqual(['ba bốn']);
    },
  );

  it('of ten thousand words is answered by the first of them', async () => {
    const reader = await indexOf(documentOf('a', 'camera giao thông', 'việc khác'));
    const words = Array.from({ length: 10_000 }, (_, i) => `từ${i}`).join(' ');
    expect(found(reader, query(`camera ${words}`))).toEqual(['camera giao thông']);
  });

  it('in an index without passages finds nothing', async () => {
    const reader = await indexOf();
    expect(reader.searchWords(query('một'))).toEqual([]);
    expect(reader.passageCount()).toBe(0);
  });
});

describe('an index that changes', () => {
  it('is the same after documents were taken out and put in again', async () => {
    const data = temporaryFolder();
    const documents = [
      documentOf('a', 'lắp đặt camera', 'kiểm tra', 'báo cáo'),
      documentOf('b', 'hộ tịch', 'đất đai'),
    ];
    await publish(data, ...documents);
    const reader = readerOf(data);
    const before = reader.searchWords(query('camera'));
    for (let round = 0; round < 3; round += 1) {
      await publish(data, ...documents);
      expect(reader.searchWords(query('camera'))).toEqual(before);
    }
    expect(reader.generation).toBe(4);
  });

  it('counts its passages, and gives the rows of a document', async () => {
    const reader = await indexOf(documentOf('a', 'một', 'hai'), documentOf('b', 'ba'));
    expect(reader.passageCount()).toBe(3);
    const { from, to } = reader.rowsOf('b');
    expect(to - from).toBe(1);
    expect(reader.passageAt(from)).toEqual(reader.passages('b')[0]);
    const unknown = reader.rowsOf('unknown');
    expect(unknown.to - unknown.from).toBe(0);
  });
});
