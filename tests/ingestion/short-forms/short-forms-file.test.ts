import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShortFormsFile } from '../../../src/ingestion/short-forms/short-forms-file.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

function problems(...lines: readonly string[]): readonly string[] {
  const read = readShortFormsFile(['version: 1', ...lines].join('\n'), 'corpus/short-forms.yaml');
  return 'problems' in read ? read.problems : [];
}

describe('a good file', () => {
  it('gives each form with its words, however they are spaced or joined', () => {
    const read = readShortFormsFile(
      'version: 1\nforms:\n  TTHC: thủ tục  hành chính\n  KTXH: kinh tế - xã hội\n'.normalize('NFD'),
      'a.yaml',
    );
    expect(read).toEqual({
      forms: [
        { short: 'TTHC', long: 'thủ tục hành chính' },
        { short: 'KTXH', long: 'kinh tế xã hội' },
      ],
    });
  });

  it('may name no form', () => {
    expect(readShortFormsFile('version: 1\nforms: {}\n', 'a.yaml')).toEqual({ forms: [] });
  });
});

describe('a broken file names its place, what is wrong and what to write', () => {
  it.each([
    [['forms:', '  TTHC: [thủ tục'], 'cú pháp YAML không đúng'],
    [['forms:', '  TTHC: một', '  TTHC: hai'], 'short-forms.yaml:4: cú pháp YAML không đúng'],
    [['form:', '  TTHC: một'], 'hãy viết "version" và "forms"'],
    [['forms:', '  TTHC: [một]'], 'short-forms.yaml:3: forms.TTHC thiếu hoặc sai kiểu'],
    [['forms:', '  TTHC: ""'], 'short-forms.yaml:3: "TTHC" chưa có nghĩa'],
    [['forms:', '  KH&CN: khoa học'], '"KH&CN" không phải là chữ viết tắt'],
    [
      ['forms:', '  CĐS: chuyển đổi số', '  CDS: cơ sở dữ liệu'],
      'short-forms.yaml:4: "CDS" và "CĐS" chỉ khác dấu',
    ],
    [[], 'forms thiếu hoặc sai kiểu'],
  ])('%j', (lines, says) => {
    expect(problems(...lines).join('\n')).toContain(says);
  });

  it('for another version', () => {
    const read = readShortFormsFile('version: 2\nforms: {}', 'a.yaml');
    expect(read).toEqual({ problems: ['a.yaml:1: version phải là 1.'] });
  });
});

describe('the file that comes along', () => {
  const url = new URL('../../../corpus/short-forms.yaml', import.meta.url);
  const read = readShortFormsFile(readFileSync(url, 'utf8'), 'short-forms.yaml');
  const forms = 'forms' in read ? read.forms : [];

  it('is in order', () => {
    expect(read).not.toHaveProperty('problems');
    expect(forms.length).toBeGreaterThan(100);
  });

  it('has no form that is a Vietnamese syllable when it is typed in small letters', () => {
    const syllable =
      /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?(?!y[cmnpt])[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/u;
    const syllables = forms.filter(({ short }) => short.length > 2 && syllable.test(fold(short)));
    expect(syllables).toEqual([]);
    expect('nghieng thuong qua an yeu'.split(' ').every((word) => syllable.test(word))).toBe(true);
  });

  it('has the first letter of its words at the head of each form', () => {
    expect(forms.filter(({ short, long }) => fold(short)[0] !== fold(long)[0])).toEqual([]);
  });
});
