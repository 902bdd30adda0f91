import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../../src/ingestion/text/decode.ts';

const WORDS = 'Ủy ban nhân dân tỉnh Gia Lai chuyển đổi số\nĐiều 1. Giao Sở Nội vụ';

const textOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : `problem: ${decoded.problem}`;
};
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(textOf(Buffer.from(WORDS))).toBe(WORDS);
    expect(textOf(Buffer.from(`\ufeff${WORDS}`))).toBe(WORDS);
  });

  it('composes letters that were written in pieces', () => {
    expect(textOf(Buffer.from(WORDS.normalize('NFD')))).toBe(WORDS);
  });

  it('reads UTF-16 of both byte orders, marked or not', () => {
    expect(textOf(Buffer.from(`\ufeff${WORDS}`, 'utf16le'))).toBe(WORDS);
    expect(textOf(Buffer.from(WORDS, 'utf16le'))).toBe(WORDS);
    expect(textOf(utf16be(`\ufeff${WORDS}`))).toBe(WORDS);
    expect(textOf(utf16be(WORDS))).toBe(WORDS);
  });

  it('reads Windows-1258 and composes its tone marks', () => {
    const bytes = Buffer.from([0x43, 0xf4, 0x6e, 0x67, 0x20, 0x61, 0x6e, 0x20, 0x74, 0x69, 0xd2, 0x6e, 0x68]);
    expect(textOf(bytes)).toBe('Công an tỉnh');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['white space only', Buffer.from(' \n\t\n'), 'empty'],
    ['zeros and noise', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 9, 0, 1]), 'binary'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'), 'binary'],
    ['more than the limit', Buffer.alloc(MAX_BYTES + 1, 97), 'too-large'],
    ['one line without end', Buffer.alloc(2_000_000, 97), 'too-large'],
  ])('refuses %s with a sentence that says what to do', (_, bytes, problem) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ problem });
    expect('message' in decoded && decoded.message).toMatch(/hãy/u);
  });
});
