import { openIndex } from './open-index.ts';
import { isDamage } from './store-failure.ts';

/**
 * Whether SQLite finds nothing wrong with the pages of a published index. Reads the whole file; changes nothing.
 * Throws a `Failure` when the folder cannot be read.
 */
export function isIndexWhole(data: string): boolean {
  const opened = openIndex(data);
  if (opened.kind !== 'open') return false;
  try {
    return opened.database.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    opened.database.close();
  }
}
