import { describe, expect, it } from 'vitest';
import { longForm, shortFormsIn } from '../../src/vietnamese/short-forms.ts';

describe('a short form', () => {
  it.each([
    ['TTHC', 'thủ tục hành chính'],
    ['tthc', 'thủ tục hành chính'],
    ['CĐS', 'chuyển đổi số'],
    ['CDS', 'chuyển đổi số'],
    ['KH&CN', 'khoa học công nghệ'],
    ['DN', 'doanh nghiệp'],
    ['BHYT', 'bảo hiểm y tế'],
  ])('%s is %s', (short, long) => {
    expect(longForm(short)?.join(' ')).toBe(long);
  });

  it.each(['dn', 'tư', 'IOC', '5G', 'thủ', 'toString', 'constructor', ''])('%s is none', (word) => {
    expect(longForm(word)).toBeNull();
  });

  it('is known by its long form, whatever stands around it', () => {
    expect(shortFormsIn('ho so thu tuc hanh chinh nao'.split(' '))).toContain('tthc');
    expect(shortFormsIn('thu tuc hanh'.split(' '))).toEqual([]);
  });
});
