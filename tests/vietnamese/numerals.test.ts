import { expect, test } from 'vitest';
import { numberOfWords, romanToNumber } from '../../src/vietnamese/numerals.ts';

test.each([
  ['I', 1],
  ['iv', 4],
  ['IX', 9],
  ['XXXIX', 39],
  ['MMXXVI', 2026],
])('the Roman numeral %s is %i', (text, value) => {
  expect(romanToNumber(text)).toBe(value);
});

test.each(['', 'IIII', 'IC', 'abc', '3'])('"%s" is no Roman numeral', (text) => {
  expect(romanToNumber(text)).toBeNull();
});

test.each([
  ['ba', 3],
  ['tư', 4],
  ['Mười', 10],
  ['mười một', 11],
  ['muoi hai', 12],
  ['hai mươi', 20],
  ['ba mươi', 30],
  ['hai mươi lăm', 25],
])('the words "%s" are %i', (text, value) => {
  expect(numberOfWords(text)).toBe(value);
});

test.each(['bà', 'từ', 'sau đó', 'nắm', 'mười một hai', ''])('"%s" is no number in words', (text) => {
  expect(numberOfWords(text)).toBeNull();
});
