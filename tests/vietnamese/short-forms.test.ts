import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/vietnamese/search-words.ts';
import { ShortForms } from '../../src/vietnamese/short-forms.ts';

const forms = new ShortForms([
  { short: 'TTHC', long: 'thủ tục hành chính' },
  { short: 'CĐS', long: 'chuyển đổi số' },
  { short: 'KHCN', long: 'khoa học công nghệ' },
  { short: 'ĐMST', long: 'đổi mới sáng tạo' },
  { short: 'DN', long: 'doanh nghiệp' },
  { short: 'TƯ', long: 'trung ương' },
]);

describe('a short form', () => {
  it.each([
    ['TTHC', 'thủ tục hành chính'],
    ['tthc', 'thủ tục hành chính'],
    ['CĐS', 'chuyển đổi số'],
    ['CDS', 'chuyển đổi số'],
    ['cđs', 'chuyển đổi số'],
    ['KH&CN', 'khoa học công nghệ'],
    ['ĐMST&CĐS', 'đổi mới sáng tạo chuyển đổi số'],
    ['DN', 'doanh nghiệp'],
    ['TƯ', 'trung ương'],
  ])('%s is %s', (short, long) => {
    expect(forms.longForm(short)?.join(' ')).toBe(long);
  });

  it.each(['dn', 'tư', 'TU', 'IOC', '5G', 'thủ', 'CĐS&IOC', 'toString', 'constructor', ''])(
    '%s is none',
    (word) => {
      expect(forms.longForm(word)).toBeNull();
    },
  );

  it('is known by its long form, whatever stands around it', () => {
    expect(forms.shortFormsIn('ho so thu tuc hanh chinh nao'.split(' '))).toEqual(['tthc']);
    expect(forms.shortFormsIn('thu tuc hanh'.split(' '))).toEqual([]);
    expect(forms.shortFormsIn('ngan sach trung uong'.split(' '))).toEqual([]);
  });

  it('is none where there is no list', () => {
    const none = new ShortForms([]);
    expect(none.longForm('TTHC')).toBeNull();
    expect(none.shortFormsIn(['thu', 'tuc', 'hanh', 'chinh'])).toEqual([]);
  });
});

describe('the words that a text is searched by', () => {
  it('have short forms spelled out, all at the place of the form', () => {
    const words = searchWords('Giải quyết TTHC', forms);
    expect(words.map(({ marked }) => marked)).toEqual(['giải', 'quyết', 'thủ', 'tục', 'hành', 'chính']);
    expect(new Set(words.slice(2).map(({ start, end }) => `${start}-${end}`))).toEqual(new Set(['11-15']));
  });

  it('have no leading zeros and no marks of footnotes, and know a code', () => {
    expect(searchWords('06 rõ³¹ IOC', forms)).toMatchObject([
      { folded: '6', isCode: false },
      { folded: 'ro', marked: 'rõ', isCode: false },
      { folded: 'ioc', isCode: true },
    ]);
  });
});
