import { expect, test } from 'vitest';
import { whichCommunes } from '../../../src/retrieval/owners/qualified-communes.ts';

test.each([
  ['1. UBND các xã, phường ven biển', 'ven bien'],
  ['II. Ủy ban nhân dân các xã miền núi:', 'mien nui'],
  ['16 xã biên giới', 'bien gioi'],
  ['UBND các xã, phường', null],
  ['Chống khai thác IUU', null],
])('which communes “%s” names', (heading, which) => {
  expect(whichCommunes(heading)).toBe(which);
});
