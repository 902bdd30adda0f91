import { expect, test } from 'vitest';
import { properNames } from '../../../src/retrieval/facts/proper-names.ts';
import { searchWords } from '../../../src/vietnamese/search-words.ts';
import { ShortForms } from '../../../src/vietnamese/short-forms.ts';

const OWN = new Set(['tinh', 'gia', 'lai']);

function named(text: string): string[] {
  const words = searchWords(text, new ShortForms([]));
  return [...new Set(properNames(text, words, OWN).map(({ start, end }) => text.slice(start, end)))];
}

test.each([
  ['Bệnh nhân ở Chợ Rẫy', ['Chợ Rẫy']],
  ['da nang co may khu', ['da nang']],
  ['Có bao nhiêu trạm 4G?', ['4G']],
])('“%s” names %j', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each(['tỉnh Gia Lai có gì', 'Mạng lưới ở đâu', 'BAO NHIÊU HỒ SƠ'])('“%s” names nothing else', (text) => {
  expect(named(text)).toEqual([]);
});
