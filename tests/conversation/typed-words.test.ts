import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personName } from '../../src/conversation/admission/person-name.ts';
import { typedCode } from '../../src/conversation/admission/typed-code-patterns.ts';
import { readRole } from '../../src/conversation/people/read-role.ts';
import { readTyped } from '../../src/conversation/read-typed.ts';
import { readSourceRequest } from '../../src/conversation/use-cases/source-request-patterns.ts';
import { NO, YES } from '../../src/conversation/use-cases/yes-no-patterns.ts';
import { fold } from '../../src/vietnamese/fold.ts';

describe('a code', () => {
  test.each([
    ['K7QM-A4XW-P9DC', 'K7QM-A4XW-P9DC'],
    [' k7qm a4xw p9dc ', 'k7qm a4xw p9dc'],
    ['K7QMA4XWP9DC', 'K7QMA4XWP9DC'],
    ['/start K7QM-A4XW-P9DC', 'K7QM-A4XW-P9DC'],
    ['/ma bất kỳ điều gì', 'bất kỳ điều gì'],
  ])('is read in “%s”', (text, code) => {
    expect(typedCode(text)).toBe(code);
  });

  test.each(['xin chào', 'xinchaocacban', '/start', '/ma', 'việc quý 3', 'Sở KH&CN quý 3', 'mã K7QM', ''])(
    'is not read in “%s”',
    (text) => {
      expect(typedCode(text)).toBeNull();
    },
  );
});

describe('the source of a line', () => {
  test.each([
    'nguồn dòng 2',
    'nguon 2',
    'Nguồn của dòng số 2?',
    'xem nguồn việc 2',
    'source of line 2',
    'trích dẫn dòng 2',
  ])('is asked for by “%s”', (text) => {
    expect(readSourceRequest(text)).toBe('2');
  });

  test.each([
    'nguồn vốn 2026 là bao nhiêu',
    'nguồn lực',
    'dòng 2',
    'nguồn dòng hai',
    'nguồn 2 tỷ đồng lấy ở đâu',
  ])('is not asked for by “%s”', (text) => {
    expect(readSourceRequest(text)).toBeNull();
  });
});

describe('a word about a report that waits', () => {
  test.each(['đúng', 'Đúng rồi ạ', 'vâng', 'ok', 'đồng ý', 'ghi đi', 'có', 'yes'])(
    '“%s” is a yes',
    (text) => {
      expect(fold(text).search(YES)).toBe(0);
      expect(fold(text).search(NO)).toBe(-1);
    },
  );

  test.each(['không', 'thôi', 'bỏ đi', 'sai rồi', 'ko', 'no', 'không phải'])('“%s” is a no', (text) => {
    expect(fold(text).search(NO)).toBe(0);
    expect(fold(text).search(YES)).toBe(-1);
  });

  test.each(['có bao nhiêu việc', 'đúng hạn có mấy việc', 'không có hạn', 'bỏ trống'])(
    '“%s” is neither',
    (text) => {
      expect(fold(text).search(YES)).toBe(-1);
      expect(fold(text).search(NO)).toBe(-1);
    },
  );
});

describe('a role', () => {
  test.each([
    ['Sở Y tế cán bộ', 'official', 'Sở Y tế', ''],
    ['chủ trì họp', 'host', '', ''],
    ['Nguyễn Văn An chu tri hop so y te', 'host', 'Nguyễn Văn An', 'so y te'],
    ['Bảo trì', 'maintainer', '', ''],
  ] as const)('is read in “%s”', (text, role, before, after) => {
    expect(readRole(text)).toEqual({ role, before, after });
  });

  test('is not made up', () => {
    expect(readRole('Sở Y tế')).toBeNull();
  });
});

describe('a name', () => {
  test('is one line without characters that cannot be seen', () => {
    expect(personName('Nguyễn\n Văn\u202e An\u0000')).toBe('Nguyễn Văn An');
    expect(personName(' \u200b ')).toBe('Người dùng');
    expect(Array.from(personName('ế'.repeat(500)))).toHaveLength(64);
  });
});

test('what was typed is read on one line', () => {
  expect(readTyped('S\u200bở Y tế\n quý 3')).toEqual({ kind: 'text', text: 'Sở Y tế quý 3' });
  expect(readTyped('…')).toEqual({ kind: 'nothing' });
  fc.assert(fc.property(fc.string(), (text) => void readTyped(text)));
});
