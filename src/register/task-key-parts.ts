import type { TaskKey } from '../directive/task.ts';

const TWIN = /-\d+$/u;

/** The hash of a task's words: the last part of its key, without the number that tells twins apart. */
export function wordsOfKey(key: TaskKey): string {
  return key.slice(key.lastIndexOf('/') + 1).replace(TWIN, '');
}

/** The key without the number that tells twins apart, two tasks with the same words in the same place. */
export function withoutTwin(key: TaskKey): string {
  const words = key.lastIndexOf('/') + 1;
  return key.slice(0, words) + key.slice(words).replace(TWIN, '');
}
