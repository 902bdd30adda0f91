/**
 * Measures what people wait for, on this machine, and prints a Markdown table: npm run benchmark.
 * The questions are those that docs/huong-dan/hoi-dap.md gives as examples.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingestCorpus, openLibrary } from '../src/app.ts';
import { ask } from '../src/conversation/ask.ts';
import { parseIsoDate } from '../src/vietnamese/calendar.ts';
import { fold } from '../src/vietnamese/fold.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const CORPUS = join(PROJECT, 'corpus');
const MAIN = join(PROJECT, 'dist/main.js');
const ROUNDS = 20;
const PROCESSES = 5;
const AS_OF = parseIsoDate('2026-07-15');

/** The examples in the guide: what stands in backquotes in its list of questions. */
function documentedQuestions(): string[] {
  const guide = readFileSync(join(PROJECT, 'docs/huong-dan/hoi-dap.md'), 'utf8');
  const list = guide.split('\n').filter((line) => line.startsWith('- ') && line.includes(': `'));
  return list.flatMap((line) => Array.from(line.matchAll(/`([^`]+)`/gu), (match) => match[1] ?? ''));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

/** The simple peer: counts the question's words in every line of every file, and takes the ten best lines. */
function scanner(): (question: string) => number {
  const lines = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => fold(readFileSync(join(CORPUS, name), 'utf8').normalize('NFC')).split('\n'));
  return (question) => {
    const words = fold(question).split(/\s+/u);
    const hits = lines.map((line) => words.filter((word) => line.includes(word)).length);
    return hits.toSorted((a, b) => b - a).slice(0, 10).length;
  };
}

/** The largest resident set of a chat that was asked every question, in MB; null where the system does not tell. */
async function chatMemory(data: string, questions: readonly string[]): Promise<number | null> {
  const chat = spawn(process.execPath, [MAIN, 'chat', '--corpus', CORPUS, '--data', data], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let shown = '';
  const answered = new Promise<void>((resolve) => {
    chat.stdout.on('data', (chunk) => {
      shown += String(chunk);
      if (shown.split('› ').length > questions.length) setTimeout(resolve, 100);
    });
  });
  chat.stdin.write(`${questions.join('\n')}\n`);
  await answered;
  const status = process.platform === 'linux' ? readFileSync(`/proc/${chat.pid}/status`, 'utf8') : '';
  chat.stdin.end();
  const peak = /VmHWM:\s+(\d+) kB/u.exec(status)?.[1];
  return peak === undefined ? null : Number(peak) / 1024;
}

async function warmQuestions(data: string, questions: readonly string[]): Promise<[string, string][]> {
  const library = await openLibrary({ corpus: CORPUS, data });
  const scan = scanner();
  const asOf = AS_OF;
  if (asOf === null) throw new RangeError('no such day');
  const round = (answer: (text: string) => void) => questions.map((text) => timed(() => answer(text)));
  const rounds = (answer: (text: string) => void) => {
    round(answer);
    return Array.from({ length: ROUNDS }, () => round(answer)).flat();
  };
  const ours = rounds((text) => void ask(library, { text, asOf, previous: null }));
  const peer = rounds((text) => void scan(text));
  library.close();
  const ratio = quantile(ours, 0.5) / quantile(peer, 0.5);
  return [
    [
      `a warm question, median of ${questions.length} questions × ${ROUNDS}`,
      milliseconds(quantile(ours, 0.5)),
    ],
    ['a warm question, 95th percentile', milliseconds(quantile(ours, 0.95))],
    ['a plain scan of the files for the same words, median', milliseconds(quantile(peer, 0.5))],
    ['ratio of the medians', ratio.toFixed(2)],
  ];
}

function wholeProcess(data: string): [string, string][] {
  const words = [MAIN, 'ask', 'so khcn quy 3', '--corpus', CORPUS, '--data', data, '--as-of', '2026-07-15'];
  const start = (argumentsGiven: readonly string[]) =>
    quantile(
      Array.from({ length: PROCESSES }, () => timed(() => spawnSync(process.execPath, argumentsGiven))),
      0.5,
    );
  return [
    [`\`sauro ask\` as a whole process, median of ${PROCESSES}`, milliseconds(start(words))],
    ['`node -e 0` as a whole process, median', milliseconds(start(['-e', '0']))],
  ];
}

async function ingests(data: string): Promise<[string, string][]> {
  const first = await ingestCorpus({ corpus: CORPUS, data });
  const again = await ingestCorpus({ corpus: CORPUS, data });
  return [
    ['ingest from nothing', milliseconds(first.elapsedMs)],
    ['ingest of an unchanged corpus', milliseconds(again.elapsedMs)],
  ];
}

const data = mkdtempSync(join(tmpdir(), 'sauro-benchmark-'));
try {
  const questions = documentedQuestions();
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  const rows: [string, string][] = [
    ...(await ingests(data)),
    ...(await warmQuestions(data, questions)),
    ...wholeProcess(data),
  ];
  const memory = await chatMemory(data, questions);
  rows.push([
    'memory of a chat after all questions, peak',
    memory === null ? 'unknown' : `${Math.round(memory)} MB`,
  ]);
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  process.stdout.write(
    `Node ${process.version}, ${machine}, ${files.length} directives\n\n| | |\n|---|---|\n`,
  );
  for (const [what, value] of rows) process.stdout.write(`| ${what} | ${value} |\n`);
} finally {
  rmSync(data, { recursive: true, force: true });
}
