import { expect, it } from 'vitest';
import { documentOf } from '../world.ts';
import { indexOf } from './word-query.ts';

it('finds neighbouring words by their first letters, the frequent first', async () => {
  const reader = await indexOf(
    documentOf('a', 'danh mục dự án, địa mạo, danh mục', 'đổi mới giáo dục'),
    documentOf('b', 'Dân Mạng | đổi mới, danh mục'),
  );
  expect(reader.pairsOfInitials('D', 'M')).toEqual([
    { left: 'danh', right: 'mục', occurrences: 3 },
    { left: 'đổi', right: 'mới', occurrences: 2 },
    { left: 'địa', right: 'mạo', occurrences: 1 },
  ]);
  expect(reader.pairsOfInitials('Đ', 'M').map(({ left }) => left)).toEqual(['đổi', 'địa']);
  expect(reader.pairsOfInitials('d', 'a')).toEqual([{ left: 'dự', right: 'án', occurrences: 1 }]);
  expect(reader.pairsOfInitials('x', 'x')).toEqual([]);
  expect(reader.pairsOfInitials('*', '[')).toEqual([]);
});
