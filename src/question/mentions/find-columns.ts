import type { QuestionText, Span } from '../question-text.ts';

// "việc chủ trì | + hạn | + sản phẩm" · ", kèm đơn vị phối hợp": what is to be told of each task, on folded text
const COLUMN =
  '(?:ten viec|han|thoi han|thoi gian|thoi han hoan thanh|san pham|san pham dau ra|san pham phai nop|ket qua|ket qua dau ra|(?:don vi|co quan) (?:chu tri|phoi hop)|deadlines?|products?|deliverables?)';
const COLUMNS = new RegExp(
  `(?<=[+&,;/]\\s*|(?<!\\p{L})(?:kem|kem theo|va|cung|with|and)\\s+)${COLUMN}(?=\\s*(?:$|[+&,;/.?!·]|(?:va|kem|cung|cua tung|tung|and)(?!\\p{L})))`,
  'gu',
);

/** Columns of the table that a list is to show: they say nothing of which tasks are meant. */
export function findColumns({ folded }: QuestionText): Span[] {
  return Array.from(folded.matchAll(COLUMNS), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
