import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../src/retrieval/search/question-terms.ts';
import type { SearchComponent } from '../../../src/retrieval/search/search-components.ts';
import { searchWorld } from './search-world.ts';

const LINES = [
  'Phủ sóng di động 5G tại các thôn, làng.',
  'Đề xuất kinh phí năm 2026.',
  'Đề xuất thủ tục hành chính.',
];

async function termsOf(text: string, ...without: SearchComponent[]): Promise<string[]> {
  const { reader } = await searchWorld({ documents: [{ id: 'a', lines: LINES }], hasVectors: false });
  return questionTerms(text, reader, new Set(without)).map(
    ({ form, term, weight }) =>
      `${form === 'folded' ? '' : 'có dấu: '}${term}${weight === 1 ? '' : ` × ${weight}`}`,
  );
}

describe('a question is looked for', () => {
  it('by its words and pairs of words, without marks and with the marks that were typed', async () => {
    expect(await termsOf('Phủ sóng 5G')).toEqual([
      'phu',
      'có dấu: phủ × 0.5',
      'song',
      'có dấu: sóng × 0.5',
      '5g',
      'có dấu: 5g × 0.5',
      'phu song',
      'có dấu: phủ sóng × 0.5',
      'song 5g',
      'có dấu: sóng 5g × 0.5',
    ]);
  });

  it('without marks only where none was typed', async () => {
    expect(await termsOf('phu song')).toEqual(['phu', 'song', 'phu song']);
  });

  it('by a word once, however often it is said', async () => {
    expect(await termsOf('thon lang thon lang')).toEqual(['thon', 'lang', 'thon lang', 'lang thon']);
  });

  it('by the long form of a short one', async () => {
    expect(await termsOf('TTHC', 'bigrams', 'marked')).toEqual(['thu', 'tuc', 'hanh', 'chinh']);
    expect(await termsOf('TTHC', 'short-forms')).toEqual(['tthc']);
  });
});

describe('a slip', () => {
  it('is looked for as typed, and as what stands beside the same neighbours', async () => {
    expect(await termsOf('di dog')).toEqual(['di', 'dog', 'dong × 0.6', 'di dog', 'di dong × 0.6']);
    expect(await termsOf('de suat', 'bigrams')).toEqual(['de', 'suat', 'xuat × 0.6']);
  });

  it('is not seen in a word that stands so in the corpus, in a figure, or in a short word without fitting neighbours', async () => {
    expect(await termsOf('de xuat', 'bigrams')).toEqual(['de', 'xuat']);
    expect(await termsOf('2027', 'bigrams')).toEqual(['2027']);
    expect(await termsOf('xe dog', 'bigrams')).toEqual(['xe', 'dog']);
  });

  it('is left as it is when slips are left out', async () => {
    expect(await termsOf('di dog', 'slips')).toEqual(['di', 'dog', 'di dog']);
  });
});
