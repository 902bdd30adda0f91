import { VI as LABELS } from '../../../answer/phrases/labels/vi.ts';
import type { TelegramWords } from './telegram-words.ts';

/** Vietnamese. */
export const VI: TelegramWords = {
  ...LABELS,
  page: (page, pages) => `Trang ${page}/${pages}`,
  continued: '(tiếp)',
  sourceButton: (line) => (line === null ? 'Nguồn' : `Nguồn ${line}`),
  reportButton: (line) => (line === null ? 'Báo cáo' : `Báo cáo ${line}`),
  moreOwners: (count) => `và ${count} cơ quan khác`,
  moreSources: (count) => `… và ${count} văn bản khác`,
};
