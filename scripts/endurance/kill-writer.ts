import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRegisterFile } from '../../src/store/register/check-register-file.ts';
import { Register } from '../../src/store/register/register.ts';

const WRITER = fileURLToPath(new URL('./register-writer.ts', import.meta.url));
const LOADER = fileURLToPath(import.meta.resolve('tsx'));

/** What the register of a killed writer holds, against what the writer said it had written. */
export interface KillReport {
  /** Updates of which the writer said that they were written. */
  readonly acknowledged: number;
  /** Of those, the ones that the register does not hold as a whole. */
  readonly lost: readonly number[];
  /** Events or messages that are there twice, or whose update is both done and pending. */
  readonly doubled: readonly number[];
  /** Messages that the writer said were marked as sent, and are not. */
  readonly unmarked: readonly number[];
  /** Written whole, though the writer was killed before it could say so. */
  readonly unannounced: number;
  /** The first number for the next writer. */
  readonly next: number;
}

/**
 * Starts a writer on a register, kills it with SIGKILL `delayMs` after its first word, and looks at what the register
 * holds of its updates from `first` on.
 */
export async function killWriter(data: string, first: number, delayMs: number): Promise<KillReport> {
  const child = spawn(process.execPath, ['--import', LOADER, WRITER, data, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let isTimed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (!isTimed) setTimeout(() => child.kill('SIGKILL'), delayMs);
    isTimed = true;
  });
  await once(child, 'close');
  const words = said.split('\n').slice(0, -1);
  const written = words.filter((word) => !word.startsWith('s')).map(Number);
  const marked = words.filter((word) => word.startsWith('s')).map((word) => Number(word.slice(1)));
  return inspect(data, { first, written, marked });
}

function inspect(
  data: string,
  {
    first,
    written,
    marked,
  }: { readonly first: number; readonly written: readonly number[]; readonly marked: readonly number[] },
): KillReport {
  checkRegisterFile(join(data, 'register.db'));
  const register = Register.open(data);
  try {
    const counts = new Map<number, number>();
    for (const { id } of register.progress.all()) {
      const number = Number(id.slice(1));
      if (number >= first) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    const pending = new Set(register.inbox.pending('telegram').map(({ id }) => Number(id)));
    const unsent = new Set(register.outbox.pending('telegram').map(({ id }) => Number(id.slice(1))));
    const isAcknowledged = new Set(written);
    const held = [...counts.keys()];
    return {
      acknowledged: written.length,
      lost: written.filter((number) => !counts.has(number) || pending.has(number)),
      doubled: held.filter((number) => (counts.get(number) ?? 0) > 1 || pending.has(number)),
      unmarked: marked.filter((number) => unsent.has(number)),
      unannounced: held.filter((number) => !isAcknowledged.has(number)).length,
      next: Math.max(first, ...held, ...pending) + 1,
    };
  } finally {
    register.close();
  }
}
