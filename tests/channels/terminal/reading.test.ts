import { describe, expect, it } from 'vitest';
import { readAsOf, readDay } from '../../../src/channels/terminal/read-day.ts';
import { readQuestion } from '../../../src/channels/terminal/read-question.ts';
import { troubleOf } from '../../../src/channels/terminal/trouble.ts';
import { UsageError } from '../../../src/channels/terminal/usage-error.ts';
import { usageSentence } from '../../../src/channels/terminal/usage-sentence.ts';
import { Failure } from '../../../src/directive/failure.ts';

describe('readDay', () => {
  it('reads a day as programs and as officials write it', () => {
    expect(readDay('2026-07-15')).toBe('2026-07-15');
    expect(readDay('15/7/2026')).toBe('2026-07-15');
    expect(readDay('05/07/2026')).toBe('2026-07-05');
  });

  it('refuses what is no day', () => {
    for (const text of ['31/02/2026', '2026-13-01', 'hôm qua', '', '2026-7-15']) {
      expect(() => readDay(text)).toThrow(UsageError);
    }
  });

  it('takes the day in Việt Nam where none is given', () => {
    expect(readAsOf(undefined, new Date('2026-07-14T18:00:00Z'))).toBe('2026-07-15');
  });
});

describe('readQuestion', () => {
  it('makes one line of NFC text without control characters', () => {
    expect(readQuestion('  Sở\tKH&CN \u0007phải\u0000làm gì?\n'.normalize('NFD'))).toBe(
      'Sở KH&CN phải làm gì?',
    );
  });

  it('refuses what holds no word', () => {
    for (const text of ['', '   ', '\u0000\u0001\u001b', '???'])
      expect(() => readQuestion(text)).toThrow('Chưa có câu hỏi');
  });

  it('refuses a pasted document and says how long a question may be', () => {
    expect(() => readQuestion('việc '.repeat(2_000))).toThrow('Câu hỏi dài 9999 ký tự, quá 2000');
  });
});

describe('usageSentence', () => {
  it('says in Vietnamese what is wrong, and where help is', () => {
    expect(
      usageSentence({ code: 'commander.unknownOption', message: "error: unknown option '--nguoi'" }),
    ).toBe('Không có tuỳ chọn --nguoi. Gõ “sauro --help” để xem cách dùng.');
    expect(
      usageSentence({ code: 'commander.unknownCommand', message: "error: unknown command 'hoi'" }),
    ).toContain('Không có lệnh “hoi”');
  });
});

describe('troubleOf', () => {
  it('tells wrong usage, a broken environment and our own bug apart', () => {
    expect(troubleOf(new UsageError('Sai.'), false)).toEqual({ sentence: 'Sai.', exitCode: 2 });
    expect(troubleOf(new Failure('Hết chỗ.'), false)).toEqual({ sentence: 'Hết chỗ.', exitCode: 1 });
    const bug = troubleOf(new TypeError('x is not a function'), false);
    expect(bug?.exitCode).toBe(1);
    expect(bug?.sentence).toContain('SAURO_DEBUG=1');
    expect(bug?.sentence).not.toContain('    at ');
  });

  it('shows the stack of a bug only where it is asked for', () => {
    expect(troubleOf(new TypeError('x'), true)?.sentence).toContain('    at ');
  });
});
