import { expect, test } from 'vitest';
import { mendWords } from '../../../src/retrieval/facts/mend-words.ts';
import { vocabularyOf } from '../../../src/retrieval/facts/vocabulary.ts';
import { searchWorld } from '../search/search-world.ts';

const lines = [
  'Đề xuất kinh phí tổ chức hội nghị quốc tế tại ICISE.',
  'Đề xuất làm sạch dữ liệu khai sinh, khai tử. Năng suất lao động tăng.',
  'Dữ liệu khai sinh theo Đề án 06, trợ lý ảo của trường học.',
];

async function mended(text: string): Promise<string> {
  const { reader } = await searchWorld({ documents: [{ id: 'ke-hoach', lines }], hasVectors: false });
  const vocabulary = vocabularyOf(reader);
  return mendWords(vocabulary.words(text), { vocabulary, reader })
    .map(({ folded }) => folded)
    .join(' ');
}

test.each([
  ['dữ liệu khai sinhh', 'du lieu khai sinh'],
  ['du lieu khaisinh', 'du lieu khai sinh'],
  ['đề suất kinh phí', 'de xuat kinh phi'],
  ['ICICE', 'icise'],
  ['đề án O6', 'de an 6'],
  ['trợ lí ảo', 'tro ly ao'],
  ['tr ường học', 'truong hoc'],
  ['truwowngf học', 'truong hoc'],
  ['dữ lieeuj khai sinh', 'du lieu khai sinh'],
  ['dữ liệu khai snih', 'du lieu khai sinh'],
])('“%s” is read as “%s”', async (typed, meant) => {
  expect(await mended(typed)).toBe(meant);
});

test.each(['năng suất', 'vợ chồng', 'nang suat'])('“%s” is no slip', async (typed) => {
  expect(await mended(typed)).not.toContain('xuat');
  expect(await mended(typed)).toHaveLength(typed.length);
});
