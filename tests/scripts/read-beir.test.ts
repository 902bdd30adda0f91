import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBeir } from '../../scripts/evaluate/read-beir.ts';
import { unmarked } from '../../scripts/evaluate/unmarked.ts';

function folder(judgements: string, name = 'qrels.tsv'): string {
  const made = mkdtempSync(join(tmpdir(), 'sauro-beir-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  mkdirSync(join(made, 'qrels'));
  const articles = [
    { _id: 'Luật A#1', title: 'Luật A', text: 'Phạm vi điều chỉnh' },
    { _id: 'Luật A#2', text: 'Giải thích từ ngữ' },
  ];
  const questions = [
    { _id: 'q1', text: 'Luật A điều chỉnh gì?', type: 'other' },
    { _id: 'q2', text: 'Từ ngữ nào?' },
  ];
  const lines = (list: readonly object[]) => `${list.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`;
  writeFileSync(join(made, 'corpus.jsonl'), lines(articles));
  writeFileSync(join(made, 'queries.jsonl'), lines(questions));
  writeFileSync(join(made, name), judgements);
  return made;
}

const HEADER = 'query-id\tcorpus-id\tscore\n';

describe('a benchmark in the layout of BEIR', () => {
  it('is read with its articles and graded judgements', () => {
    const { passages, questions } = readBeir(folder(`${HEADER}q1\tLuật A#1\t2\nq1\tLuật A#2\t1\n`));
    expect(passages).toEqual([
      { id: 'Luật A#1', title: 'Luật A', text: 'Phạm vi điều chỉnh' },
      { id: 'Luật A#2', title: '', text: 'Giải thích từ ngữ' },
    ]);
    expect(questions).toEqual([
      {
        id: 'q1',
        text: 'Luật A điều chỉnh gì?',
        wanted: new Map(Object.entries({ 'Luật A#1': 2, 'Luật A#2': 1 })),
      },
    ]);
  });

  it('may keep its judgements in qrels/test.tsv', () => {
    expect(readBeir(folder(`${HEADER}q2\tLuật A#2\t1\n`, 'qrels/test.tsv')).questions).toHaveLength(1);
  });

  it('leaves out questions without a relevant article', () => {
    expect(readBeir(folder(`${HEADER}q1\tLuật A#1\t0\nq2\tLuật B#9\t1\n`)).questions).toEqual([]);
  });

  it('without judgements is refused', () => {
    expect(() => readBeir(folder('', 'other.tsv'))).toThrow('qrels.tsv');
  });

  it('can be asked without tone marks', () => {
    const { questions } = unmarked(readBeir(folder(`${HEADER}q1\tLuật A#1\t1\n`)));
    expect(questions.map(({ text }) => text)).toEqual(['luat a dieu chinh gi?']);
  });
});
