import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownBenchmark } from '../../scripts/evaluate/own-benchmark.ts';
import { ownCorpus } from '../../scripts/evaluate/own-corpus.ts';
import type { OwnQuestion } from '../../scripts/evaluate/own-questions.ts';
import type { Passage } from '../../src/directive/passage.ts';

const passage = (id: string, text: string): Passage => ({
  id,
  document: id.slice(0, id.indexOf('#')),
  part: 0,
  locator: 'mục 1',
  headings: ['Hạ tầng', 'Thanh toán'],
  text,
  quote: { text, spans: [] },
});
const PASSAGES = [
  passage('bao-cao#0', 'Trên địa bàn có 473 máy ATM.'),
  passage('bao-cao#1', 'Có 473 máy  ATM, như đã nêu.'),
  passage('cong-van#0', 'Có 473 máy ATM.'),
];
const asking = (document: string, quote: string): OwnQuestion => ({
  id: 'fact-900',
  question: 'Có mấy máy ATM?',
  kind: 'fact',
  split: 'calibration',
  expected: [{ document, quote }],
  reason: 'printed',
});

describe('the own questions as a benchmark of search', () => {
  it('want every passage of the document that holds the expected words', () => {
    const { questions } = ownBenchmark('own', PASSAGES, [asking('bao-cao', '473 máy ATM')]);
    expect(questions.map(({ wanted }) => [...wanted.keys()])).toEqual([['bao-cao#0', 'bao-cao#1']]);
  });

  it('leave out a question whose words no passage holds', () => {
    expect(ownBenchmark('own', PASSAGES, [asking('bao-cao', '474 máy ATM')]).questions).toEqual([]);
  });

  it('give the headings as the title of a passage', () => {
    expect(ownBenchmark('own', PASSAGES, []).passages[0]?.title).toBe('Hạ tầng · Thanh toán');
  });
});

describe('the corpus that the own questions are asked about', () => {
  it('holds the directives that they expect and the side files, not what came later', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sauro-own-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const corpus = join(folder, 'all');
    mkdirSync(corpus);
    for (const name of ['bao-cao.txt', 'thong-bao.txt', 'agencies.yaml']) {
      writeFileSync(join(corpus, name), name);
    }
    const questions = [asking('bao-cao', '473 máy ATM')];
    const copy = ownCorpus({ name: 'own', directives: corpus, sideFiles: corpus, questions }, folder);
    expect(readdirSync(copy)).toEqual(['agencies.yaml', 'bao-cao.txt']);
  });
});
