import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Library } from '../../src/app.ts';
import { parseIsoDate } from '../../src/vietnamese/calendar.ts';
import { askedQuestions } from './asked-questions.ts';
import { type BuiltProgram, builtProgram } from './built-program.ts';
import { duration, megabytes, table } from './markdown.ts';
import { plainScan } from './plain-scan.ts';
import { quantile } from './quantile.ts';
import { chatMemory, type Program, processTime } from './whole-process.ts';

type Row = readonly [what: string, value: string];

/** Times that each question is asked after the first. */
const ROUNDS = 4;
const TABLE_QUESTION = 'so khcn quy 3';
const FACT_QUESTION = 'Tỷ lệ số hóa hồ sơ đạt bao nhiêu?';
/** Answers that lists and counts of the table of tasks make, or the head of a document; the others are found by search. */
const FROM_TABLES: ReadonlySet<string> = new Set(['tasks', 'count', 'indicators', 'document']);

/** Measures what people wait for with the directives that come with the program; gives Markdown. */
export async function fiveDocuments(project: string): Promise<string> {
  const corpus = join(project, 'corpus');
  const data = mkdtempSync(join(tmpdir(), 'sauro-benchmark-'));
  try {
    const program = { project, corpus, data };
    const built = await builtProgram();
    const directives = readdirSync(corpus).filter((name) => name.endsWith('.txt')).length;
    const rows: Row[] = [
      ...(await ingests(program, built)),
      ...(await warmQuestions(program, built)),
      ...(await processes(program)),
    ];
    return table([[`${directives} directives`, ''], ...rows]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function ingests({ corpus, data }: Program, { ingestCorpus }: BuiltProgram): Promise<Row[]> {
  const first = await ingestCorpus({ corpus, data });
  const again = await ingestCorpus({ corpus, data });
  return [
    ['ingest from nothing, embedding included', duration(first.elapsedMs)],
    ['ingest of an unchanged corpus', duration(again.elapsedMs)],
  ];
}

/** Every question is asked once before the clock counts; the model is loaded then. */
async function warmQuestions(
  { project, corpus, data }: Program,
  { openLibrary, ask }: BuiltProgram,
): Promise<Row[]> {
  const { guide, own } = askedQuestions(project);
  const library = await openLibrary({ corpus, data });
  const answerKind = kindOfAnswer(library, ask);
  try {
    const firstFact = await timed(() => answerKind(FACT_QUESTION));
    const times = { table: [] as number[], search: [] as number[] };
    for (const text of [...guide, ...own]) {
      const isTable = FROM_TABLES.has(await answerKind(text));
      for (let round = 0; round < ROUNDS; round++) {
        times[isTable ? 'table' : 'search'].push(await timed(() => answerKind(text)));
      }
    }
    const scan = plainScan(corpus);
    const scans: number[] = [];
    for (const text of [...guide, ...own]) scans.push(await timed(async () => void scan(text)));
    const rows = (name: string, values: readonly number[]): Row[] => [
      [`a warm question answered from ${name}, median of ${values.length}`, duration(quantile(values, 0.5))],
      [`the same, 95th percentile`, duration(quantile(values, 0.95))],
    ];
    return [
      ['first question of fact after opening, the model loaded for it', duration(firstFact)],
      ...rows('tables', times.table),
      ...rows('passages', times.search),
      ...rows('either', [...times.table, ...times.search]),
      ['a plain scan of the files for the same words, median', duration(quantile(scans, 0.5))],
    ];
  } finally {
    library.close();
  }
}

function kindOfAnswer(library: Library, ask: BuiltProgram['ask']): (text: string) => Promise<string> {
  const asOf = parseIsoDate('2026-07-15');
  if (asOf === null) throw new RangeError('no such day');
  return async (text) => (await ask(library, { text, asOf, previous: null })).answer.kind;
}

async function processes(program: Program): Promise<Row[]> {
  const { guide, own } = askedQuestions(program.project);
  const chat = await chatMemory(program, [...guide, ...own]);
  const asTables = await chatMemory(program, [TABLE_QUESTION]);
  const memory = (value: number | null) => (value === null ? 'unknown' : megabytes(value));
  return [
    [
      '`sauro ask`, a table question, as a whole process, median of 5',
      duration(processTime(program, TABLE_QUESTION)),
    ],
    [
      '`sauro ask`, a question of fact, as a whole process, median of 5',
      duration(processTime(program, FACT_QUESTION)),
    ],
    ['`node -e 0` as a whole process, median of 5', duration(processTime(program, null))],
    ['memory of a chat after one table question, peak', memory(asTables)],
    [`memory of a chat after ${guide.length + own.length} questions, peak`, memory(chat)],
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
