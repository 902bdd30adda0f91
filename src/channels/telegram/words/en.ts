import { EN as LABELS } from '../../../answer/phrases/labels/en.ts';
import type { TelegramWords } from './telegram-words.ts';

/** English. */
export const EN: TelegramWords = {
  ...LABELS,
  page: (page, pages) => `Page ${page}/${pages}`,
  continued: '(continued)',
  sourceButton: (line) => (line === null ? 'Source' : `Source ${line}`),
  reportButton: (line) => (line === null ? 'Report' : `Report ${line}`),
  moreOwners: (count) => `and ${count} more`,
  moreSources: (count) => `… and ${count} more documents`,
};
