import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Benchmark } from './benchmark.ts';

const ARTICLE = z.object({ _id: z.string(), title: z.string().default(''), text: z.string() });
const QUESTION = z.object({ _id: z.string(), text: z.string() });
const JUDGEMENTS = ['qrels.tsv', 'qrels/test.tsv'] as const;

/**
 * Reads a folder in the layout of BEIR (Thakur et al. 2021): corpus.jsonl, queries.jsonl, and qrels.tsv or
 * qrels/test.tsv (question, article, score; a header line). Throws where a file is missing or malformed.
 */
export function readBeir(folder: string): Benchmark {
  const articles = linesOf(join(folder, 'corpus.jsonl')).map((line) => ARTICLE.parse(JSON.parse(line)));
  const known = new Set(articles.map(({ _id }) => _id));
  const judgements = readJudgements(folder, known);
  const questions = linesOf(join(folder, 'queries.jsonl')).flatMap((line) => {
    const { _id: id, text } = QUESTION.parse(JSON.parse(line));
    const wanted = judgements.get(id);
    return wanted === undefined ? [] : [{ id, text, wanted }];
  });
  const passages = articles.map(({ _id: id, title, text }) => ({ id, title, text }));
  return { name: basename(resolve(folder)), passages, questions };
}

function readJudgements(folder: string, known: ReadonlySet<string>): Map<string, Map<string, number>> {
  const path = JUDGEMENTS.map((name) => join(folder, name)).find((name) => existsSync(name));
  if (path === undefined) throw new RangeError(`${folder} holds neither ${JUDGEMENTS.join(' nor ')}`);
  const byQuestion = new Map<string, Map<string, number>>();
  for (const line of linesOf(path)) {
    const [question = '', article = '', printed = ''] = line.split('\t');
    const score = Number(printed);
    // A header's score is no number.
    if (!(score > 0) || !known.has(article)) continue;
    const wanted = byQuestion.get(question) ?? new Map<string, number>();
    byQuestion.set(question, wanted.set(article, score));
  }
  return byQuestion;
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}
