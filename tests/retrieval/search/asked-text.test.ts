import { expect, it } from 'vitest';
import { askedText } from '../../../src/retrieval/search/asked-text.ts';

const agency = (name: string) => ({ kind: 'agency' as const, id: name, name, printed: name });

it('names an agency as directives do', () => {
  const agencies = [{ printed: 'Sở KH&CN', candidates: [agency('Sở Khoa học và Công nghệ')] }];
  expect(askedText({ about: 'Sở KH&CN xin bao nhiêu tiền', agencies })).toBe(
    'Sở Khoa học và Công nghệ xin bao nhiêu tiền',
  );
});

it('leaves a name that could be two agencies, and one that is unknown', () => {
  const two = [agency('Sở Khoa học và Công nghệ'), agency('Bộ Khoa học và Công nghệ')];
  const agencies = [
    { printed: 'KH&CN', candidates: two },
    { printed: 'Sở Phép thuật', candidates: [] },
  ];
  expect(askedText({ about: 'KH&CN và Sở Phép thuật', agencies })).toBe('KH&CN và Sở Phép thuật');
});
