import { createHash } from 'node:crypto';
import { fold } from '../vietnamese/fold.ts';
import type { Task, TaskKey } from './task.ts';

const HASH_LENGTH = 8;

/**
 * The key of a task: document, part, where it stands and a hash of its folded words, so that a tone mark put right
 * in the corpus keeps it. `taken` holds the keys given already; a second task with the same words in the same
 * place gets "-2" after it. Adds the key to `taken`.
 */
export function taskKey(
  task: Pick<Task, 'document' | 'part' | 'locator' | 'task'>,
  taken: Set<string>,
): TaskKey {
  const words = fold(task.task)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const hash = createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH);
  const place = fold(task.locator)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const base = `${task.document}/${task.part}/${place}/${hash}`;
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  taken.add(key);
  return key as TaskKey;
}
