import { Failure } from '../directive/failure.ts';

const FRAMES = 6;

/** What the log may hold of an error: not its message, which may repeat what somebody wrote, unless it is a `Failure`. */
export function errorFacts(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error instanceof Failure) return { error: error.name, message: error.message };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { error: error.name, where: frames.slice(0, FRAMES).join('').trim() };
}
