import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexReader } from '../../../src/store/index-reader.ts';
import { IndexWriter } from '../../../src/store/index-writer.ts';
import type { WordQuery } from '../../../src/store/lexical/word-search.ts';
import { Sqlite } from '../../../src/store/sqlite.ts';
import { CATALOGUE, documentOf, publish, readerOf, stateOf, temporaryFolder } from '../world.ts';
import { allScores } from './all-scores.ts';
import { indexOf, query } from './word-query.ts';

const SYLLABLES =
  'kế hoạch chuyển đổi số hồ sơ điện tử thủ tục hành chính công an tỉnh báo cáo kiểm tra đất đai'.split(' ');

/** Lines of words, the first ones far commoner than the last; the same for the same seed. */
function linesOf(count: number, seed: number): string[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, line) => {
    const words = Array.from({ length: 4 + Math.floor(random() * 12) }, () => {
      const rare = random() < 0.05 ? `mã${Math.floor(random() * count)}` : null;
      return rare ?? SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)] ?? '';
    });
    return line % 7 === 0 ? `${words.slice(0, 3).join(' ')} | ${words.join(' ')}` : words.join(' ');
  });
}

const QUESTIONS = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 9 })
  .map((words) => query(words.join(' ')));

function hitsOf(reader: IndexReader, asked: WordQuery): { readonly id: string; readonly score: number }[] {
  return reader.searchWords(asked).map(({ row, score }) => ({ id: reader.passageAt(row).id, score }));
}

describe('the written postings', () => {
  it('give the scores of the formula, to every passage that holds a term', async () => {
    const document = documentOf('a', ...linesOf(300, 1));
    const reader = await indexOf(document);
    fc.assert(
      fc.property(QUESTIONS, (asked) => {
        const expected = allScores(document.passages, asked);
        const hits = hitsOf(reader, { ...asked, limit: 1_000 });
        expect(hits).toHaveLength(expected.size);
        for (const { id, score } of hits) expect(score).toBeCloseTo(expected.get(id) ?? 0, 2);
      }),
      { numRuns: 30 },
    );
  });

  it('of common words, looked up for the likely passages only, give the same best ones', async () => {
    const document = documentOf('a', ...linesOf(6_000, 2));
    const reader = await indexOf(document);
    for (const words of ['kế hoạch chuyển đổi số mã17', 'kiểm tra đất đai công an', 'mã3 mã4 kế hoạch']) {
      const asked = { ...query(words), limit: 10 };
      const scores = [...allScores(document.passages, asked).values()].sort((a, b) => b - a);
      const found = hitsOf(reader, asked).map(({ score }) => score);
      expect(found).toHaveLength(10);
      for (const [rank, score] of found.entries()) expect(score).toBeCloseTo(scores[rank] ?? 0, 2);
    }
  });
});

/** Moves the one passage of an index to the end of its first segment, so that the next ones lie in two. */
function moveToSegmentEnd(data: string): void {
  const database = new Sqlite(join(data, 'index.db'));
  for (const table of ['passages', 'passage_words']) database.exec(`UPDATE ${table} SET rowid = 65400`);
  database.close();
}

describe('an index that was changed', () => {
  it('document by document, over two segments, finds what one made anew finds', async () => {
    const documents = ['a', 'b', 'c', 'd'].map((id, index) => documentOf(id, ...linesOf(90, 3 + index)));
    const [a, b, c, d] = documents;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four');
    const data = temporaryFolder();
    await publish(data, documentOf('old', 'kế hoạch cũ'));
    moveToSegmentEnd(data);
    for (const [removed, put] of [
      [[], [a, documentOf('b', 'kế hoạch khác'), c]],
      [['old', 'b'], [b]],
      [['c'], [d, c]],
    ] as const) {
      const writer = await IndexWriter.begin(data, 0);
      for (const id of removed) writer.remove(id);
      for (const document of put) writer.put(document);
      writer.publish(stateOf('a'), CATALOGUE);
      writer.abandon();
    }
    const [changed, fresh] = [readerOf(data), await indexOf(...documents)];
    expect(changed.rowsOf('a').from).toBeLessThan(65_536);
    expect(changed.rowsOf('b').from).toBeGreaterThanOrEqual(65_536);
    expect(changed.passageCount()).toBe(fresh.passageCount());
    const byId = (hits: { id: string; score: number }[]) => hits.sort((x, y) => (x.id < y.id ? -1 : 1));
    fc.assert(
      fc.property(QUESTIONS, fc.constantFrom(undefined, ['b', 'd']), (asked, scope) => {
        const wide = { ...asked, limit: 1_000, ...(scope && { documents: scope }) };
        expect(byId(hitsOf(changed, wide))).toEqual(byId(hitsOf(fresh, wide)));
        const [best] = hitsOf(fresh, wide);
        expect(hitsOf(changed, { ...wide, limit: 3 })[0]?.score).toBe(best?.score);
      }),
      { numRuns: 40 },
    );
    for (const word of SYLLABLES) {
      expect(changed.termStatistics('marked', word)).toEqual(fresh.termStatistics('marked', word));
    }
  });
});
