import { EN as LABELS } from '../../../answer/phrases/labels/en.ts';
import type { TerminalWords } from './terminal-words.ts';

/** English. */
export const EN: TerminalWords = {
  ...LABELS,
  moreRows: (count) => `… and ${count} more tasks; type /tatca to see all.`,
};
