import { describe, expect, it } from 'vitest';
import { hasSameMarks, isOneSlip } from '../../../src/directive/agencies/agency-slip.ts';

describe('isOneSlip', () => {
  it.each([
    ['nghe', 'nge'],
    ['nghe', 'nnghe'],
    ['nghe', 'ngha'],
    ['nghe', 'nhge'],
  ])('"%s" and "%s" are one slip apart', (left, right) => {
    expect(isOneSlip(left, right)).toBe(true);
    expect(isOneSlip(right, left)).toBe(true);
  });

  it.each([
    ['nghe', 'nghe'],
    ['nghe', 'ne'],
    ['nghe', 'gnhe ve'],
    ['chinh', 'thuong'],
    ['', 'ab'],
  ])('"%s" and "%s" are not', (left, right) => {
    expect(isOneSlip(left, right)).toBe(false);
  });
});

describe('hasSameMarks', () => {
  it('takes both places of a tone mark for the same word, and other marks for others', () => {
    expect(hasSameMarks('hòa', 'hoà')).toBe(true);
    expect(hasSameMarks('uỷ', 'ủy')).toBe(true);
    expect(hasSameMarks('sở', 'số')).toBe(false);
    expect(hasSameMarks('do', 'đo')).toBe(false);
  });
});
