import { Failure } from '../../../directive/failure.ts';
import type { LogFacts } from '../log.ts';

const FRAMES = 6;

/**
 * What the log may hold of an error: its name and where it was thrown, but not its message, which may repeat what
 * somebody wrote. The message of a `Failure` speaks of files and settings only.
 */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error instanceof Failure) return { error: error.name, message: error.message };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    error: error.name,
    where: frames
      .slice(0, FRAMES)
      .map((line) => line.trim())
      .join(' '),
  };
}
