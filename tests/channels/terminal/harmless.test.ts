import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInput } from '../../../src/channels/terminal/decode-input.ts';
import { harmless, harmlessJson } from '../../../src/channels/terminal/harmless.ts';
import { readQuestion } from '../../../src/channels/terminal/read-question.ts';
import { wrap } from '../../../src/channels/terminal/wrap.ts';

const STEERING = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u;

describe('text from files and people', () => {
  it('loses whole control sequences, not only their first character', () => {
    expect(harmless('\u001b[2J\u001b[31mSở\u001b[0m \u009b1mY tế \u001b]0;x\u0007')).toBe('Sở Y tế ');
    expect(harmless('nộp\u202e nạh \u2066x')).toBe('nộp nạh x');
    expect(harmless('a\n\tb [31m')).toBe('a\n\tb [31m');
  });

  it('never steers the terminal, whatever it holds', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u001b', '[', '\u009b', ']', '\u0007', '\u202e', 'm', '1', 'ở', '\n', '\0'),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(harmless(text)).not.toMatch(STEERING);
        expect(wrap(text, 40).join('\n')).not.toMatch(STEERING);
        const json = harmlessJson({ text }, 2);
        expect(json).not.toMatch(STEERING);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe('a question that was copied from elsewhere', () => {
  it('is read without its colours and invisible characters', () => {
    expect(readQuestion('\u001b[31mSở KH&CN\u001b[0m quý 3')).toBe('Sở KH&CN quý 3');
    expect(readQuestion('\ufeffS\u200bở KH&CN\u00ad\u202e quý\u00003')).toBe('Sở KH&CN quý 3');
  });

  it('that holds nothing else is no question', () => {
    expect(() => readQuestion('\u0001\u0002\u001b[31m\u0007')).toThrow('Chưa có câu hỏi');
  });
});

it('a file of questions may be UTF-16 or begin with a byte order mark', () => {
  const text = '{"question": "việc quá hạn"}\r\n';
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decodeInput(Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(decodeInput(wide)).toBe(text);
  expect(decodeInput(Buffer.from(wide).swap16())).toBe(text);
  expect(decodeInput(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\ufffdb');
});
