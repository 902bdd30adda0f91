import { VI as LABELS } from '../../../answer/phrases/labels/vi.ts';
import type { TerminalWords } from './terminal-words.ts';

/** Vietnamese. */
export const VI: TerminalWords = {
  ...LABELS,
  moreRows: (count) => `… và ${count} nhiệm vụ nữa; gõ /tatca để xem hết.`,
};
