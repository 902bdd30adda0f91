import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/channels/telegram/cut-text.ts';
import { shown } from '../../../src/channels/telegram/shown.ts';
import { splitText } from '../../../src/channels/telegram/split-text.ts';

const anyText = fc.array(
  fc.oneof(fc.lorem(), fc.constantFrom('\n', ' ', '. ', '👩‍👩‍👧', '@ai ', '….', 'quá hạn 12 ngày; ')),
  { maxLength: 40 },
);
const length = fc.integer({ min: 10, max: 80 });

describe('cutting a text', () => {
  it('keeps to the room that there is and cuts no character in two', () => {
    fc.assert(
      fc.property(anyText, length, (parts, room) => {
        const cut = cutText(parts.join(''), room);
        expect(cut.length).toBeLessThanOrEqual(room);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves a short text as it is', () => {
    expect(cutText('Giao Sở Nội vụ.', 20)).toBe('Giao Sở Nội vụ.');
  });

  it('cuts at the end of a sentence, else behind a word', () => {
    expect(cutText('Giao Sở Nội vụ chủ trì. Sở Tài chính phối hợp thực hiện.', 34)).toBe(
      'Giao Sở Nội vụ chủ trì. …',
    );
    expect(cutText('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', 27)).toBe('Giao Sở Nội vụ chủ trì …');
  });

  it('does not take the point inside a figure for the end of a sentence', () => {
    expect(cutText('Hỗ trợ 1.000.000 đồng cho mỗi doanh nghiệp', 22)).toBe('Hỗ trợ 1.000.000 …');
  });
});

describe('splitting a text', () => {
  it('loses no word, and no part is longer than the room or empty', () => {
    fc.assert(
      fc.property(anyText, length, (parts, room) => {
        const text = parts.join('');
        const split = splitText(text, room);
        expect(split.join('').replace(/\s/gu, '')).toBe(shown(text).replace(/\s/gu, ''));
        expect(split.every((part) => part.length <= room && part.trim() !== '' && part.isWellFormed())).toBe(
          true,
        );
      }),
    );
  });

  it('goes between lines where it can', () => {
    expect(splitText('một hai\nba bốn\nnăm', 15)).toEqual(['một hai\nba bốn', 'năm']);
  });
});
