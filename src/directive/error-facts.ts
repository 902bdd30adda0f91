import { Failure } from './failure.ts';

const FRAMES = 6;

/**
 * What a log may hold of an error: its name and where it was thrown, but not its message, which may repeat what
 * somebody wrote. The message of a `Failure` speaks of files and settings only.
 */
export function errorFacts(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error instanceof Failure) return { error: error.name, message: error.message };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const where = frames.slice(0, FRAMES).map((line) => line.trim());
  return { error: error.name, where: where.join(' ') };
}
