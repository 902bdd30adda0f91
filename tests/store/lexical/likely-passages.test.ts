import { expect, it } from 'vitest';
import { documentOf } from '../world.ts';
import { allScores } from './all-scores.ts';
import { indexOf, query } from './word-query.ts';

const COMMON = 'kế hoạch chuyển đổi số của tỉnh năm nay'.split(' ');

/** Lines of common words, each with some of them and a number that few others have. */
function lines(count: number): string[] {
  return Array.from({ length: count }, (_, line) => {
    const words = COMMON.filter((_word, at) => (line >> (at % 5)) % 3 !== 0);
    return [...words, `mã${line % 40}`, `vùng${line % 7}`].join(' ');
  });
}

it('passages are ranked by all words, though common ones are looked up for the likely passages only', async () => {
  const document = documentOf('a', ...lines(9_000));
  const reader = await indexOf(document);
  for (const words of [
    'kế hoạch chuyển đổi số mã7 vùng3',
    'năm nay của tỉnh mã11',
    'vùng2 mã30 đổi số của tỉnh',
  ]) {
    const asked = { ...query(words), limit: 50 };
    const best = [...allScores(document.passages, asked).values()].sort((a, b) => b - a).slice(0, 50);
    const found = reader.searchWords(asked).map(({ score }) => score);
    expect(found).toHaveLength(50);
    for (const [rank, score] of found.entries()) expect(score).toBeCloseTo(best[rank] ?? 0, 2);
  }
});

it('a question of nothing but common words is answered from all passages', async () => {
  const document = documentOf('a', ...lines(5_000));
  const reader = await indexOf(document);
  const asked = { ...query('kế hoạch chuyển đổi'), limit: 20 };
  const best = [...allScores(document.passages, asked).values()].sort((a, b) => b - a).slice(0, 20);
  const found = reader.searchWords(asked).map(({ score }) => score);
  for (const [rank, score] of found.entries()) expect(score).toBeCloseTo(best[rank] ?? 0, 2);
});
