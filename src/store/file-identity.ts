import { statSync } from 'node:fs';

/**
 * Tells one file from another that took its name; null where there is none. An index that was deleted, or made anew
 * after damage, is another file, while SQLite goes on with the one it has open.
 */
export function fileIdentity(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}
