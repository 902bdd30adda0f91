/** Syllables in one window; measured: 24 to 40 find equally well, one vector for a whole passage far worse. */
export const WINDOW = 32;

/** Syllables from the start of one window to the start of the next. */
export const STEP = 24;

/** A stretch of syllables, `end` not in it. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * The windows of a text of so many syllables: at least one, overlapping by a quarter. A rest of at most a quarter
 * of a window gets none of its own, for the one before it holds that already.
 */
export function windowsOf(count: number): Window[] {
  const windows: Window[] = [];
  for (let start = 0; start < Math.max(1, count - WINDOW / 4); start += STEP) {
    windows.push({ start, end: Math.min(count, start + WINDOW) });
  }
  return windows;
}
