import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTexts } from './describe-texts.ts';
import { fiveDocuments } from './five-documents.ts';
import { generatePassages } from './generate-passages.ts';
import { machine } from './markdown.ts';
import { measureSize, type SizeFigures } from './measure-size.ts';
import type { BenchmarkOptions } from './options.ts';
import { readGrammar } from './read-grammar.ts';
import { buildTable, comparisonHead, growthTable, lastRow, searchTable, textTable } from './size-tables.ts';

const SEED = 1;
/** Generated passages that are described beside those of the corpus. */
const DESCRIBED = 100_000;

/** Measures what the options name, one thing after the other; gives Markdown as it comes. */
export async function* runBenchmark(project: string, options: BenchmarkOptions): AsyncGenerator<string> {
  yield `${machine()}\n`;
  if (options.fiveDocuments) yield await fiveDocuments(project);
  if (options.passages.length === 0) return;
  const corpus = join(project, 'corpus');
  yield describedTexts(corpus, Math.min(DESCRIBED, options.passages.at(-1) ?? 0));
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'sauro-benchmark-'));
  try {
    const sizes: SizeFigures[] = [];
    for (const passages of options.passages) {
      yield comparisonHead(passages);
      let measured: SizeFigures | undefined;
      for await (const size of measureSize({ corpus, passages, seed: SEED }, { ...options, folder })) {
        measured = size;
        yield lastRow(size);
      }
      if (measured !== undefined) sizes.push(measured);
    }
    yield ['', buildTable(sizes), searchTable(sizes), growthTable(sizes)].join('\n');
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

function describedTexts(corpus: string, count: number): string {
  const grammar = readGrammar(corpus);
  function* generated(): Generator<string> {
    for (const { passages } of generatePassages(grammar, { count, seed: SEED })) {
      for (const { text } of passages) yield text;
    }
  }
  return textTable({ corpus: describeTexts(grammar.texts), generated: describeTexts(generated()) });
}
