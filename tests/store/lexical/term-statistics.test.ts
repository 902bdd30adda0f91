import { describe, expect, it } from 'vitest';
import { documentOf } from '../world.ts';
import { indexOf } from './word-query.ts';

describe('how often a term stands in the texts', () => {
  it('is told by passages and by occurrences, with and without marks, for pairs as well', async () => {
    const reader = await indexOf(
      documentOf('a', 'kế hoạch và kế hoạch', 'kê hoạch', 'Kế hoạch năm | báo cáo'),
      documentOf('b', 'hoạch kế'),
    );
    expect(reader.termStatistics('folded', 'ke')).toEqual({ passages: 3, occurrences: 4, holding: 4 });
    expect(reader.termStatistics('marked', 'kế')).toMatchObject({ passages: 2, occurrences: 3 });
    expect(reader.termStatistics('folded', 'ke hoach')).toMatchObject({ passages: 2, occurrences: 3 });
    expect(reader.termStatistics('marked', 'kế hoạch')).toMatchObject({ passages: 1, occurrences: 2 });
  });

  it('does not count headings and the names of documents', async () => {
    const reader = await indexOf(documentOf('camera', 'Hạ tầng | phủ sóng'));
    expect(reader.termStatistics('folded', 'tang')).toEqual({ passages: 0, occurrences: 0, holding: 1 });
    expect(reader.termStatistics('folded', 'camera')).toEqual({ passages: 0, occurrences: 0, holding: 1 });
  });

  it('is nothing for what stands nowhere', async () => {
    const reader = await indexOf(documentOf('a', 'một'));
    expect(reader.termStatistics('folded', 'khong')).toEqual({ passages: 0, occurrences: 0, holding: 0 });
    expect(reader.termStatistics('marked', '')).toMatchObject({ passages: 0, occurrences: 0 });
  });
});

describe('words one slip away', () => {
  it('are found for a letter changed, left out, added, or two changed about, the frequent first', async () => {
    const reader = await indexOf(documentOf('a', 'chuyển đổi chuyển chuyến', 'chuyên huyện', 'chính'));
    expect(reader.similarSyllables('chuyem')).toEqual(['chuyen']);
    expect(reader.similarSyllables('chyen')).toEqual(['chuyen']);
    expect(reader.similarSyllables('chuyeen')).toEqual(['chuyen']);
    expect(reader.similarSyllables('hcuyen')).toEqual(['chuyen', 'huyen']);
    expect(reader.similarSyllables('huyen')).toEqual(['chuyen']);
  });

  it('are found where a scanner took a letter for a figure', async () => {
    const reader = await indexOf(documentOf('a', 'h0 sơ', '1uật khác', 'năm 1000'));
    expect(reader.similarSyllables('ho')).toContain('h0');
    expect(reader.similarSyllables('luat')).toEqual(['1uat']);
    expect(reader.similarSyllables('uat')).toEqual(['1uat']);
  });

  it('are none for figures, single letters, other words and strings that nobody types', async () => {
    const reader = await indexOf(documentOf('camera', 'Tỉnh | năm 2025 sở a'));
    for (const word of ['2026', 'b', 'xyz', 'nam', 'tinhh', 'camerra', 'n'.repeat(400), '']) {
      expect(reader.similarSyllables(word)).toEqual([]);
    }
  });
});
