import { describe, expect, it } from 'vitest';
import { makePassages } from '../../src/ingestion/provisions/passages.ts';
import { headPassage } from '../../src/retrieval/head-passage.ts';
import { readFile, readText } from '../ingestion/read-text.ts';

describe('the passage that a card is cited from', () => {
  it('is the title of the document, not the sentence that repeats it', () => {
    const read = readFile('corpus/2026-05-03-bao-cao-87-bc-ubnd.txt');
    const head = headPassage(read.directive, makePassages(read));
    expect(head).toMatchObject({ part: 0, locator: 'phần tiêu đề' });
    expect(head?.quote.text).toContain('(Tính đến tháng 4/2026)');
  });

  it('is the first one where a document has no title', () => {
    const read = readText('1. Giao Sở Nội vụ rà soát các nhiệm vụ được giao trong năm.\n');
    const passages = makePassages(read);
    expect(headPassage(read.directive, passages)).toBe(passages[0]);
  });
});
