import { expect, test } from 'vitest';
import { officialWords } from '../../src/question/everyday-words/official-words.ts';
import { searchWords } from '../../src/vietnamese/search-words.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';

const official = (text: string) =>
  officialWords(searchWords(text, new ShortForms([]))).map((found) => found.official[0]);

test('everyday words are known as those of directives, with and without tone marks', () => {
  expect(official('bao nhiêu vụ chia tay')).toContain('ly hôn');
  expect(official('lam xong so do')).toContain('giấy chứng nhận quyền sử dụng đất');
});

test('one syllable without its marks could be anything', () => {
  expect(official('tiem nao')).toEqual([]);
});
