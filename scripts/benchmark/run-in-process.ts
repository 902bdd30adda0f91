import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, JobResults } from './jobs.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Does one job in a process of its own, so that memory and first answers are its own. Rejects with its last words. */
export function runInProcess<Kind extends keyof JobResults>(
  job: Extract<Job, { kind: Kind }>,
): Promise<JobResults[Kind]> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [], {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=12000'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.send(job);
    let result: { value: JobResults[Kind] } | null = null;
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said = `${said}${String(chunk)}`.slice(-2_000);
      process.stderr.write(chunk);
    });
    child.on('message', (value) => {
      result = { value: value as JobResults[Kind] };
    });
    child.on('close', (code) => {
      if (result !== null) resolve(result.value);
      else reject(new Error(`${job.kind} ended with ${code}: ${lastError(said)}`));
    });
  });
}

/** The line of an exception among what a process said: "RangeError: Maximum call stack size exceeded". */
function lastError(said: string): string {
  const lines = said.trim().split('\n');
  return lines.findLast((line) => /Error\b/u.test(line)) ?? lines.at(-1) ?? '';
}
