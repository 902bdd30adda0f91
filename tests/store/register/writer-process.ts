import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const WRITER = fileURLToPath(new URL('../../../scripts/endurance/register-writer.ts', import.meta.url));

/** Another process that writes to a register until it is killed; it has written already. */
export async function writerOn(data: string, first = 1) {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, data, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let last = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = Math.max(last, ...text.split('\n').map((word) => Number(word) || 0));
  });
  await once(child.stdout, 'data');
  const stop = async (): Promise<number> => {
    child.kill('SIGKILL');
    await once(child, 'close');
    return last;
  };
  return { written: () => last, stop };
}
