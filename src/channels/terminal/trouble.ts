import { CommanderError } from 'commander';
import { Failure } from '../../directive/failure.ts';
import { UsageError } from './usage-error.ts';
import { usageSentence } from './usage-sentence.ts';

/** How a run that was cut short ends: what is written to standard error, and the exit code. */
export interface Trouble {
  /** One Vietnamese sentence (or a list of problems) that says what to do. */
  readonly sentence: string;
  /** 1: the request could not be met. 2: wrong usage. */
  readonly exitCode: 1 | 2;
}

/**
 * What to tell about an error; null where help was asked for and printed. Only an error that is our own bug is shown as
 * such, its stack only where `debug` is on.
 */
export function troubleOf(error: unknown, debug: boolean): Trouble | null {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? null : { sentence: usageSentence(error), exitCode: 2 };
  }
  if (error instanceof UsageError) return { sentence: error.message, exitCode: 2 };
  if (error instanceof Failure) return { sentence: error.message, exitCode: 1 };
  const said = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const sentence = `Lỗi ngoài dự kiến: ${said}. Hãy chạy lại với SAURO_DEBUG=1 và gửi phần in ra cho người bảo trì.`;
  return { sentence: `${sentence}${stack}`, exitCode: 1 };
}
