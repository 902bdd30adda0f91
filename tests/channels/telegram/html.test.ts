import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  coded,
  italic,
  markCount,
  plain,
  quoted,
  visibleLength,
  withinMarks,
} from '../../../src/channels/telegram/html.ts';
import { shown } from '../../../src/channels/telegram/shown.ts';
import { plainTextOf } from './fake-bot-api/plain-text-of.ts';

describe('text of people and documents as Telegram HTML', () => {
  it('reads back as the text that was given, whatever stands in it, and as long as was reckoned', () => {
    const looks = [plain, coded, bold, italic, (text: string) => quoted(text, true)];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...looks), (text, look) => {
        const seen = plainTextOf(look(text));
        expect(seen).toBe(shown(text));
        expect(visibleLength(look(text))).toBe(seen.length);
      }),
    );
  });

  it('is never markup', () => {
    expect(plain('<a href="tg://user?id=1">A</a> & <b>')).toBe(
      '&lt;a href="tg://user?id=1"&gt;A&lt;/a&gt; &amp; &lt;b&gt;',
    );
  });

  it('mentions nobody, and leaves an e-mail address as it is', () => {
    expect(shown('@nguyenvana xem giúp')).toBe('@\u2060nguyenvana xem giúp');
    expect(shown('(@all)')).toBe('(@\u2060all)');
    expect(shown('vanthu@gialai.gov.vn')).toBe('vanthu@gialai.gov.vn');
  });

  it('steers nothing: no marks of direction, no control characters, no half of a character', () => {
    expect(shown('a\u202eb\u0007c\u2066d\u{1F600}'.slice(0, -1))).toBe('abcd\ufffd');
  });

  it('looks at every character that steers, whichever it is', () => {
    const steering = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(character),
    );
    expect(steering.filter((character) => shown(character) === character)).toEqual([]);
  });

  it('shows document numbers as code, which is never inside bold', () => {
    expect(bold('Theo Công văn số 6277/UBND-KGVX ngày 18/5/2026')).toBe(
      '<b>Theo Công văn số </b><code>6277/UBND-KGVX</code><b> ngày 18/5/2026</b>',
    );
    expect(coded('ngày 18/5/2026')).toBe('ngày 18/5/2026');
  });

  it.each([coded, bold])('has no more looks than Telegram keeps, and every word of it', (look) => {
    const text = Array.from({ length: 150 }, (_, index) => `${index + 1}/QĐ-UBND`).join(' và ');
    const html = withinMarks(look(text));
    expect(markCount(look(text))).toBeGreaterThan(100);
    expect(markCount(html)).toBeLessThanOrEqual(100);
    expect(plainTextOf(html)).toBe(text);
  });
});
