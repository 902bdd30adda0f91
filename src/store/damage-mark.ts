import { existsSync, rmSync, writeFileSync } from 'node:fs';

const markOf = (path: string) => `${path}-damaged`;

/**
 * Leaves word beside an index that reading has shown to be damaged, so that the next ingest makes it anew: what is wrong
 * inside a list of postings or a vector shows only to who reads it. In a folder that cannot be written nothing is left.
 */
export function markDamaged(path: string): void {
  try {
    if (existsSync(path)) writeFileSync(markOf(path), '');
  } catch {
    // Whoever makes the index anew can write there, and then this is tried again.
  }
}

/** Whether reading has shown the index at this path to be damaged. */
export function isMarkedDamaged(path: string): boolean {
  return existsSync(markOf(path));
}

/** Takes the word back, for an index that is made anew. */
export function forgetDamage(path: string): void {
  rmSync(markOf(path), { force: true });
}
