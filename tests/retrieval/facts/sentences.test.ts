import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/retrieval/facts/sentences.ts';

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

test('a paragraph is split at the full stops that end sentences', () => {
  expect(split('Toàn tỉnh tiếp nhận 159.152 hồ sơ. Tỷ lệ đạt 95,37%. Còn lại 5%.')).toEqual([
    'Toàn tỉnh tiếp nhận 159.152 hồ sơ.',
    'Tỷ lệ đạt 95,37%.',
    'Còn lại 5%.',
  ]);
});

test.each([
  ['a label', '1. Sở Khoa học và Công nghệ báo cáo.'],
  ['an article', 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'],
  ['a Roman label', 'II. NỘI DUNG'],
  ['a title', 'TS. Nguyễn Văn A trình bày.'],
  ['a decimal', 'đã tích hợp 1.358/2.130 thủ tục'],
  ['a full stop inside a name', 'tại địa chỉ theodoing.dcs.vn của Văn phòng'],
  ['dots of omission', 'học bạ số, quản lý thiết bị dạy học...'],
])('%s ends no sentence', (_, text) => {
  expect(split(text)).toEqual([text]);
});

test('a quotation mark after the full stop stays with its sentence', () => {
  expect(split('Ông nói: “Làm ngay.” Sau đó họp.')).toEqual(['Ông nói: “Làm ngay.”', 'Sau đó họp.']);
});

test('a long enumeration is cut at its semicolons, a short one is not', () => {
  const long = `Gồm: ${'một việc rất dài được kể ra ở đây '.repeat(8)}; ${'việc thứ hai cũng dài như thế '.repeat(8)}.`;
  expect(split(long)).toHaveLength(2);
  expect(split('Gồm: việc một; việc hai; việc ba.')).toHaveLength(1);
});

test('whatever the text, sentences are in order, do not overlap and hold every word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const sentences = sentencesOf(text);
      sentences.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
      });
      expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
