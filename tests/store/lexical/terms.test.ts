import { describe, expect, it } from 'vitest';
import { plainTerm, plainWord } from '../../../src/store/lexical/terms.ts';

describe('a figure', () => {
  it.each([
    ['95,37%', '95,37'],
    ['95.37', '95,37'],
    ['95,37', '95,37'],
    ['1.500', '1500'],
    ['20.000.000', '20000000'],
    ['1.234.567,8', '1234567,8'],
    ['06', '6'],
    ['0,5', '0,5'],
    ['0', '0'],
    ['100%', '100'],
    ['2.1.3', '2,1,3'],
  ])('%s has one spelling: %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });

  it.each(['kế', 'nq57', 'a.b', '', 'kh&cn', '%'])('is not what begins otherwise: %j stays', (word) => {
    expect(plainWord(word)).toBe(word);
  });
});

describe('two neighbouring words', () => {
  it('are put down each for itself', () => {
    expect(plainTerm('đạt 95.37%')).toBe('đạt 95,37');
    expect(plainTerm('06 rõ')).toBe('6 rõ');
  });
});
