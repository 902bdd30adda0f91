import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { count, duration, megabytes, share, table } from '../../scripts/benchmark/markdown.ts';
import { measureQuestions } from '../../scripts/benchmark/measure-questions.ts';
import { benchmarkOptions } from '../../scripts/benchmark/options.ts';
import { readPassages, writePassages } from '../../scripts/benchmark/passages-file.ts';
import type { PlantedQuestion } from '../../scripts/benchmark/plant-questions.ts';
import { quantile } from '../../scripts/benchmark/quantile.ts';

const QUESTIONS: readonly PlantedQuestion[] = [
  { text: 'a', form: 'marked', answer: 'd#1' },
  { text: 'b', form: 'marked', answer: 'd#2' },
  { text: 'c', form: 'slips', answer: 'd#3' },
  { text: 'd', form: 'slips', answer: 'd#4' },
];

describe('the figures of a search', () => {
  it('are hits among the first ten and the mean of the reciprocal ranks, by form as well', async () => {
    const found: Readonly<Record<string, readonly string[]>> = {
      a: ['d#1'],
      b: ['x', 'd#2'],
      c: [...Array.from({ length: 10 }, (_, n) => `x${n}`), 'd#3'],
      d: [],
    };
    const run = { questions: QUESTIONS, warmUp: [], mostMs: 60_000 };
    const figures = await measureQuestions(async (query) => found[query] ?? [], run);
    expect(figures).toMatchObject({ asked: 4, hit10: 0.5, mrr10: (1 + 1 / 2) / 4 });
    expect(figures.hit10ByForm).toEqual({ marked: 1, slips: 0 });
  });

  it('are of fewer questions where these take too long, and say so', async () => {
    const many = Array.from({ length: 50 }, () => QUESTIONS).flat();
    const slow = () => new Promise<string[]>((resolve) => setTimeout(() => resolve([]), 2));
    const { asked } = await measureQuestions(slow, { questions: many, warmUp: many, mostMs: 5 });
    expect(asked).toBeGreaterThanOrEqual(8);
    expect(asked).toBeLessThan(200);
  });

  it('have quantiles that stand in the list', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([3, 1, 2], 0.95)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the tables of the benchmark', () => {
  it('are Markdown with a line under the head', () => {
    expect(
      table([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n');
  });

  it('print figures as people read them', () => {
    expect([duration(4.314), duration(312.4), duration(12_400), duration(432_000)]).toEqual([
      '4.31 ms',
      '312 ms',
      '12.4 s',
      '7.2 min',
    ]);
    expect([megabytes(812.3), megabytes(2_458)]).toEqual(['812 MB', '2.4 GB']);
    expect([count(1_000_000), count(370)]).toEqual(['1 000 000', '370']);
    expect([share(0.8716), share(1), share(Number.NaN)]).toEqual(['.872', '1.000', '–']);
  });
});

describe('the command line of the benchmark', () => {
  it('measures the five directives unless generated passages are asked for', () => {
    expect(benchmarkOptions([])).toMatchObject({ fiveDocuments: true, passages: [], peers: [] });
    expect(benchmarkOptions(['--passages', '100000,10000'])).toMatchObject({
      fiveDocuments: false,
      passages: [10_000, 100_000],
    });
  });

  it('takes all peers or some of them', () => {
    expect(benchmarkOptions(['--peers', '--passages', '10000'])?.peers.length).toBeGreaterThan(5);
    expect(benchmarkOptions(['--passages', '1000', '--peers', 'minisearch'])?.peers).toEqual(['minisearch']);
  });

  it('refuses what it does not know', () => {
    for (const words of [['--passages', 'viele'], ['--peers', 'lucene'], ['--fast'], ['--questions', '0']]) {
      expect(benchmarkOptions(words), words.join(' ')).toBeNull();
    }
  });
});

describe('the file of passages', () => {
  it('gives back what was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'passages.jsonl');
    const passages = [{ id: 'd#0', locator: 'mục 1', headings: ['I', 'II'], text: 'Nội dung\u2028hai dòng' }];
    const document = {
      id: 'd',
      kind: 'ke-hoach',
      number: '1/KH-UBND',
      year: 2026,
      month: 1,
      day: 2,
      subject: 's',
    };
    await writePassages(file, [{ ...document, kind: 'ke-hoach', passages }]);
    expect(await readPassages(file)).toEqual([
      {
        id: 'd#0',
        title: 'I · II',
        text: 'Nội dung\u2028hai dòng',
        embedded: 'II. Nội dung hai dòng',
      },
    ]);
  });
});
