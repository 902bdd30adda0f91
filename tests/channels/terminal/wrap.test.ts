import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/channels/terminal/display-width.ts';
import { numbered, wrap } from '../../../src/channels/terminal/wrap.ts';

describe('displayWidth', () => {
  it('counts a Vietnamese letter once, composed or not', () => {
    expect(displayWidth('Nghị quyết')).toBe(10);
    expect(displayWidth('Nghị quyết'.normalize('NFD'))).toBe(10);
    expect(displayWidth('Đổi mới')).toBe(7);
  });

  it('counts characters of the double width twice', () => {
    expect(displayWidth('会议')).toBe(4);
    expect(displayWidth('✅')).toBe(2);
  });
});

describe('wrap', () => {
  it('breaks at white space and indents the further lines', () => {
    expect(wrap('Hạn: Quý III (30/9/2026) · quá hạn 12 ngày', 30, { first: '  ', rest: '    ' })).toEqual([
      '  Hạn: Quý III (30/9/2026) ·',
      '    quá hạn 12 ngày',
    ]);
  });

  it('keeps everything on one line where lines are not to be broken', () => {
    expect(wrap('a b '.repeat(500), Number.POSITIVE_INFINITY)).toHaveLength(1);
  });

  it('gives no line for no words', () => {
    expect(wrap(' \n ', 40)).toEqual([]);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrap('x'.repeat(30), 20)).toEqual(['x'.repeat(20), 'x'.repeat(10)]);
  });

  it('hangs the lines of a numbered paragraph under its words', () => {
    expect(numbered(3, 'một hai ba bốn', 16)).toEqual([' 3. một hai ba', '    bốn']);
  });

  it('loses no word and passes no width, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom('Nghị', 'quyết', 'số', '57-NQ/TW', 'chuyển đổi', 'ệ'.repeat(40), '\n'),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (words, width) => {
        const source = words.join(' ');
        const lines = wrap(source, width, { first: ' 1. ', rest: '    ' });
        expect(Math.max(0, ...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        expect(
          lines
            .map((line) => line.slice(4))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(source.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
