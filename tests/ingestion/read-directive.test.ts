import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf, type SourceSpan, verbatim } from '../../src/directive/source.ts';
import { makePassages } from '../../src/ingestion/provisions/passages.ts';
import type { ReadDocument } from '../../src/ingestion/read-document.ts';
import { readFile, readText } from './read-text.ts';

const FILES = [
  ...readdirSync('corpus')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `corpus/${file}`),
  ...readdirSync('tests/fixtures/reader').map((file) => `tests/fixtures/reader/${file}`),
];

function expectInFile(source: string, spans: readonly SourceSpan[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(source.length);
    end = span.end;
  }
}

function expectSound(read: ReadDocument): void {
  for (const { spans, sourced, text } of read.provisions) {
    expectInFile(read.source, spans);
    expect(sourced.text).toBe(text);
    expect(sourced.offsets).toHaveLength(text.length);
  }
  for (const row of read.tables.flatMap(({ rows }) => rows)) {
    expectInFile(read.source, row.spans);
    for (const { text, offsets } of row.cells) expect(offsets).toHaveLength(text.length);
  }
  for (const { quote } of makePassages(read)) {
    expectInFile(read.source, quote.spans);
    expect(quoteOf(read.source, quote.spans)).toEqual(quote);
  }
}

describe.each(FILES)('%s', (file) => {
  const read = readFile(file);

  it('gives every provision, row and passage a place in the file', () => {
    expectSound(read);
  });

  it('keeps the words of each provision as the file prints them', () => {
    for (const { sourced } of read.provisions) {
      sourced.offsets.forEach((offset, i) => {
        const letter = sourced.text[i] ?? '';
        if (/[\p{L}\p{N}]/u.test(letter) && read.source[offset] !== letter)
          throw new Error(`${letter} at ${offset}`);
      });
    }
  });

  it('puts parents before their children', () => {
    for (const { index, parent } of read.provisions) expect(parent ?? -1).toBeLessThan(index);
    expect(read.provisions.map(({ index }) => index)).toEqual(read.provisions.map((_, i) => i));
  });
});

describe('readDirective', () => {
  it('keeps every sentence of the body of the corpus', () => {
    const read = readFile('corpus/2026-05-18-cong-van-6277-ubnd-kgvx.txt');
    const words = makePassages(read)
      .map(({ quote }) => quote.text)
      .join(' ');
    const lines = read.source.slice(
      read.source.indexOf('Thực hiện Thông báo'),
      read.source.indexOf('Nơi nhận'),
    );
    for (const line of lines.split('\n').map((raw) => verbatim(raw).replace(/^- /u, ''))) {
      if (line.length > 60) expect(words).toContain(line);
    }
  });

  it('never throws and stays sound on any text', () => {
    const piece = fc.constantFrom(
      'Điều 1. ',
      '1. ',
      '1.1. ',
      'a) ',
      '- ',
      '+ ',
      'Phụ lục I',
      'QUYẾT ĐỊNH',
      'Số: /QĐ-UBND',
      'Kính gửi:',
      '\n',
      '\n\n',
      '\t',
      '|',
      '|---|',
      '**',
      '*',
      '_',
      '¹',
      '[1] ',
      '<p>',
      '# ',
      'Nơi nhận:',
      'KT. CHỦ TỊCH',
      './.',
      'Giao Sở Y tế',
      ' ',
      'STT\tNhiệm vụ\tHạn',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 });
    fc.assert(
      fc.property(text, (pieces) => {
        expectSound(readText(pieces.join('')));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['many dashes', '- Làm việc này.\n'.repeat(6_000)],
    ['many table rows', '1\tLàm\tSở Y tế\tQuý I\n'.repeat(4_000)],
    ['many blank lines', '\n'.repeat(200_000)],
    ['one long line', 'Giao Sở Y tế (1) làm **việc** '.repeat(3_000)],
    ['many words without an end', 'sở ban ngành\n'.repeat(6_000)],
    ['many headings', '1. Đề mục\n\n1.1. Việc\n\n'.repeat(2_000)],
  ])('reads %s in little time', (_, source) => {
    const start = performance.now();
    makePassages(readText(source));
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
