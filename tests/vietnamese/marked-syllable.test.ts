import { expect, test } from 'vitest';
import { isMarkedSyllable, markedForms } from '../../src/vietnamese/marked-syllable.ts';

test.each('nhiêu qúa hòa hoà quốc giếng gì quý nghiêng được khuỷu nghiep trien'.split(' '))(
  '“%s” is a syllable',
  (word) => {
    expect(isMarkedSyllable(word)).toBe(true);
  },
);

test.each('nhưg bệh triể nghiêp mấ phtá giảmm nghành thôngs tiếến snih'.split(' '))(
  '“%s” is none',
  (word) => {
    expect(isMarkedSyllable(word)).toBe(false);
  },
);

test('a bare syllable is given every quality and tone', () => {
  expect(markedForms('nghiep')).toEqual(['nghiếp', 'nghiệp']);
  expect(markedForms('duoc')).toContain('được');
  expect(markedForms('hoa')).toEqual(expect.arrayContaining(['hòa', 'hoà', 'hoa']));
});
