import type { Update } from './telegram-update.ts';

/** Updates in the order in which they were made, which is that of their ids. */
export function inOrder(updates: readonly Update[]): Update[] {
  return updates.toSorted((a, b) => a.update_id - b.update_id);
}
