import { describe, expect, it } from 'vitest';
import type { IndexReader } from '../../src/store/index-reader.ts';
import type { PassageQuery } from '../../src/store/passage-search.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { documentOf, publish, readerOf, temporaryFolder } from './world.ts';

async function indexOf(...documents: readonly ReturnType<typeof documentOf>[]): Promise<IndexReader> {
  const data = temporaryFolder();
  await publish(data, ...documents);
  return readerOf(data);
}

/** The query for words as typed. */
function query(words: string, more: Partial<PassageQuery> = {}): PassageQuery {
  const typed = words.split(' ');
  const terms = typed.map((word) => ({
    folded: fold(word),
    marked: fold(word) === word.toLowerCase() ? null : word.toLowerCase(),
    weight: 1,
  }));
  const phrases = typed.slice(1).map((word, i) => fold(`${typed[i]} ${word}`));
  return { terms, phrases, limit: 10, ...more };
}

function found(reader: IndexReader, asked: PassageQuery): string[] {
  return reader.searchPassages(asked).map(({ passage }) => passage.text);
}

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
});

describe('ranking', () => {
  it('counts a word that stands in more than half of a small corpus', async () => {
    const reader = await indexOf(
      documentOf('a', 'sở báo cáo', 'sở sở sở tổng hợp', 'ngành báo cáo', 'sở kiểm tra'),
    );
    const hits = reader.searchPassages(query('sở'));
    expect(hits).toHaveLength(3);
    expect(hits.every(({ score }) => score > 0.01)).toBe(true);
    expect(hits[0]?.passage.text).toBe('sở sở sở tổng hợp');
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

  it('finds a passage by its heading, below one that has the words itself', async () => {
    const reader = await indexOf(
      documentOf('a', 'Hạ tầng số | phủ sóng 5G', 'đầu tư hạ tầng số', 'nội dung khác'),
    );
    expect(found(reader, query('hạ tầng số'))).toEqual(['đầu tư hạ tầng số', 'phủ sóng 5G']);
  });

  it('is the same after documents were taken out and put in again', async () => {
    const data = temporaryFolder();
    const documents = [
      documentOf('a', 'lắp đặt camera', 'kiểm tra', 'báo cáo'),
      documentOf('b', 'hộ tịch', 'đất đai'),
    ];
    await publish(data, ...documents);
    const reader = readerOf(data);
    const [first] = reader.searchPassages(query('camera'));
    for (let round = 0; round < 3; round += 1) await publish(data, ...documents);
    expect(reader.generation).toBe(4);
    expect(reader.searchPassages(query('camera'))).toEqual([first]);
  });

  it('keeps the order of the corpus between equals', async () => {
    const reader = await indexOf(documentOf('b', 'giống nhau'), documentOf('a', 'giống nhau'));
    const hits = reader.searchPassages(query('giống nhau'));
    expect(hits[0]?.score).toBe(hits[1]?.score);
    expect(hits.map(({ passage }) => passage.document)).toEqual(['b', 'a']);
  });
});

describe('a search', () => {
  it('stays in the documents that are named', async () => {
    const reader = await indexOf(
      documentOf('a', 'kiểm tra'),
      documentOf('b', 'kiểm tra'),
      documentOf('c', 'khác'),
    );
    const hits = reader.searchPassages(query('kiểm tra', { documents: ['b', 'unknown'] }));
    expect(hits.map(({ passage }) => passage.document)).toEqual(['b']);
    expect(reader.searchPassages(query('kiểm tra', { documents: [] }))).toEqual([]);
  });

  it('gives no more than asked for', async () => {
    const reader = await indexOf(documentOf('a', 'một', 'một', 'một'));
    expect(reader.searchPassages(query('một', { limit: 2 }))).toHaveLength(2);
    expect(reader.searchPassages(query('một', { limit: 0 }))).toEqual([]);
  });

  it('finds a document number and a figure as they are written', async () => {
    const reader = await indexOf(
      documentOf('a', 'theo Công văn số 6277/UBND-KGVX', 'đạt 95,37% hồ sơ', 'khác'),
    );
    expect(found(reader, query('6277/UBND-KGVX'))).toEqual(['theo Công văn số 6277/UBND-KGVX']);
    expect(found(reader, query('95,37%'))).toEqual(['đạt 95,37% hồ sơ']);
  });

  it.each([
    '" OR 1',
    'a" b',
    'NEAR(một hai)',
    'marked : một',
    '* ^ ( ) { } - + :',
    '\u0000một\u0007',
    "'; DROP TABLE passages; --",
    '\ud800',
    '%',
    '',
    '   ',
    'AND',
    'NOT một',
  ])('takes %j for words, never for a command', async (typed) => {
    const reader = await indexOf(documentOf('a', 'một hai', 'ba bốn'));
    const terms = [{ folded: fold(typed), marked: typed, weight: 1 }];
    expect(() => reader.searchPassages({ terms, phrases: [typed], limit: 5 })).not.toThrow();
    expect(found(reader, query('ba'))).toEqual(['ba bốn']);
  });

  it('of ten thousand words comes back soon', async () => {
    const reader = await indexOf(
      documentOf('a', ...Array.from({ length: 500 }, (_, i) => `từ ${i} của văn bản`)),
    );
    const words = Array.from({ length: 10_000 }, (_, i) => `từ${i}`).join(' ');
    const started = performance.now();
    reader.searchPassages(query(words));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a large corpus', () => {
  it('is searched by the rarer words of a question, and by common ones where there are no others', async () => {
    const common = Array.from({ length: 3_200 }, (_, i) => `ủy ban nhân dân tỉnh giao việc ${i}`);
    const reader = await indexOf(
      documentOf('a', ...common),
      documentOf(
        'b',
        'ủy ban nhân dân tỉnh giao nghiên cứu graphene',
        'nghiên cứu graphene sản xuất vật liệu',
      ),
    );
    const [first, second] = found(reader, query('ủy ban nhân dân tỉnh giao nghiên cứu graphene'));
    expect([first, second]).toEqual([
      expect.stringContaining('graphene'),
      expect.stringContaining('graphene'),
    ]);
    expect(found(reader, query('giao việc'))).toHaveLength(10);
  });
});
