import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf, verbatim } from '../../../src/directive/source.ts';
import { sliceQuote } from '../../../src/retrieval/facts/slice-quote.ts';

test('a sentence of a quote keeps its place in the file, past emphasis marks and line ends', () => {
  const source = 'a) **Tỷ lệ**\nđạt 95%. Công tác\n\nrà soát tốt.';
  const quote = quoteOf(source, [{ start: 0, end: source.length }]);
  const from = quote.text.indexOf('Công tác');
  const slice = sliceQuote(source, quote, from, quote.text.length);
  expect(slice.text).toBe('Công tác rà soát tốt.');
  expect(slice.spans).toEqual([{ start: source.indexOf('Công'), end: source.length }]);
});

test('a sentence over a gap keeps both pieces', () => {
  const source = 'Riêng Sở Khoa học\n³ chú thích\nvà Công nghệ được giao 164,5 tỷ đồng. Hết.';
  const second = source.indexOf('và Công');
  const quote = quoteOf(source, [
    { start: 0, end: 17 },
    { start: second, end: source.length },
  ]);
  const slice = sliceQuote(source, quote, 6, quote.text.indexOf(' Hết'));
  expect(slice.text).toBe('Sở Khoa học … và Công nghệ được giao 164,5 tỷ đồng.');
  expect(slice.spans).toHaveLength(2);
});

test('with another file the whole quote is kept', () => {
  const quote = { text: 'không có ở đây', spans: [{ start: 0, end: 14 }] };
  expect(sliceQuote('một tệp khác hẳn', quote, 0, 5)).toEqual(quote);
});

test('whatever is cut out, the words stand verbatim at its spans', () => {
  const word = fc.constantFrom('Tỷ', 'lệ**', 'đạt', '\n', '  ', '95%.', '*', 'số', '\t');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(40), fc.nat(40), (words, a, b) => {
      const source = words.join(' ');
      const quote = quoteOf(source, [{ start: 0, end: source.length }]);
      const slice = sliceQuote(source, quote, Math.min(a, b), Math.max(a, b));
      for (const { start, end } of slice.spans) {
        expect(quote.text).toContain(verbatim(source.slice(start, end)));
      }
    }),
  );
});
