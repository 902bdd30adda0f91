import { fold } from '../../vietnamese/fold.ts';
import type { RawRow } from './cells.ts';
import { COLUMN_NUMBER, HEADER_CELL, ORDINAL_CELL, ORDINAL_HEADER } from './table-patterns.ts';

const LONGEST_HEADER_CELL = 90;

/** The row names the columns: it begins with STT, or most of its cells are words that headers use. */
export function isHeaderRow(row: RawRow): boolean {
  const cells = row.cells.map(({ text }) => fold(text)).filter((text) => text !== '');
  if (cells.length < 2 || cells.some((text) => text.length > LONGEST_HEADER_CELL)) return false;
  if (ORDINAL_CELL.test(row.cells[0]?.text ?? '') || cells.some((text) => /^\p{Nd}+$/u.test(text)))
    return false;
  const known = cells.filter((text) => HEADER_CELL.test(text)).length;
  return ORDINAL_HEADER.test(cells[0] ?? '')
    ? known >= 2 || cells.length === known
    : known >= 2 && known * 2 >= cells.length;
}

/** "(1) (2) (3) …" under a header. */
export function isColumnNumbers(row: RawRow): boolean {
  const texts = row.cells.map(({ text }) => text);
  return (
    texts.length >= 3 && texts.every((text, i) => COLUMN_NUMBER.test(text) && text.includes(String(i + 1)))
  );
}

/** Two header rows say the same, however they were spaced: the second was repeated after a page break. */
export function isSameHeader(columns: readonly string[], row: RawRow): boolean {
  const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const texts = row.cells.map(({ text }) => bare(text));
  const same = columns.filter((column, i) => bare(column) === (texts[i] ?? '')).length;
  return same >= Math.max(2, columns.length - 1);
}
