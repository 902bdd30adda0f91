import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './quantile.ts';

/** The built program, and the folders it is given. */
export interface Program {
  readonly project: string;
  readonly corpus: string;
  readonly data: string;
}

const PROCESSES = 5;
/** Time for what a chat does after its last answer. */
const SETTLE_MS = 100;

/** Milliseconds of `sauro ask` from start to end, median of five; without a question that of Node itself. */
export function processTime({ project, corpus, data }: Program, question: string | null): number {
  const words = ['ask', question ?? '', '--corpus', corpus, '--data', data, '--as-of', '2026-07-15'];
  const given = question === null ? ['-e', '0'] : [join(project, 'dist/main.js'), ...words];
  const times = Array.from({ length: PROCESSES }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, given);
    if (status !== 0) throw new Error(`${given.join(' ')} ended with ${status}: ${String(stderr)}`);
    return performance.now() - started;
  });
  return quantile(times, 0.5);
}

/** The largest resident set of a chat that was asked every question, in MB; null where the system does not tell. */
export async function chatMemory(
  { project, corpus, data }: Program,
  questions: readonly string[],
): Promise<number | null> {
  const words = ['chat', '--corpus', corpus, '--data', data];
  const chat = spawn(process.execPath, [join(project, 'dist/main.js'), ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let shown = '';
  const answered = new Promise<void>((resolve) => {
    chat.stdout.on('data', (chunk) => {
      shown += String(chunk);
      if (shown.split('› ').length > questions.length) setTimeout(resolve, SETTLE_MS);
    });
    chat.on('close', () => resolve());
  });
  chat.stdin.write(`${questions.join('\n')}\n`);
  await answered;
  const status =
    process.platform === 'linux' && chat.exitCode === null
      ? readFileSync(`/proc/${chat.pid}/status`, 'utf8')
      : '';
  chat.stdin.end();
  const peak = /VmHWM:\s+(\d+) kB/u.exec(status)?.[1];
  return peak === undefined ? null : Number(peak) / 1024;
}
