import { fold } from '../../vietnamese/fold.ts';
import type { RawRow } from './cells.ts';
import {
  COLUMN_NUMBER,
  FIGURE_CELL,
  HEADER_CELL,
  ORDINAL_CELL,
  ORDINAL_HEADER,
  SUB_HEADER_CELL,
} from './table-patterns.ts';

const LONGEST_HEADER_CELL = 90;
/** Longest names of columns where no known header word tells, and in a second header row. */
const LONGEST_NAME = 60;
const LONGEST_SUB_NAME = 30;

/** The row names the columns: it begins with STT and holds no figure, or most of its cells are words that headers use. */
export function isHeaderRow(row: RawRow): boolean {
  const cells = row.cells.map(({ text }) => fold(text)).filter((text) => text !== '');
  if (cells.length < 2 || cells.some((text) => text.length > LONGEST_HEADER_CELL)) return false;
  if (ORDINAL_CELL.test(row.cells[0]?.text ?? '') || cells.some((text) => /^\p{Nd}+$/u.test(text)))
    return false;
  const known = cells.filter((text) => HEADER_CELL.test(text)).length;
  return ORDINAL_HEADER.test(cells[0] ?? '')
    ? known >= 2 || cells.length === known || cells.length > 2
    : known >= 2 && known * 2 >= cells.length;
}

/** The first row of a table whose words are not known: short names alone, over rows that hold figures in the same column. */
export function namesFigures(row: RawRow, below: readonly RawRow[]): boolean {
  return (
    isNaming(row) &&
    below.length >= 2 &&
    row.cells.some((_, i) => below.every(({ cells }) => FIGURE_CELL.test(cells[i]?.text ?? '')))
  );
}

/** Names in every cell, no figures. */
export function isNaming(row: RawRow): boolean {
  return row.cells.every(
    ({ text }) =>
      text.length <= LONGEST_NAME && text !== '' && !/^\p{Nd}/u.test(text) && !ORDINAL_CELL.test(text),
  );
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

/** "Chủ trì | Phối hợp" below "Cơ quan thực hiện": few short names under the columns of one header, the others empty. */
export function isSubHeaderRow(columns: readonly string[], row: RawRow): boolean {
  const cells = row.cells.map(({ text }) => fold(text));
  const filled = cells.filter((text) => text !== '');
  const isNamed =
    filled.length >= 2 &&
    filled.every((text) => text.length <= LONGEST_SUB_NAME && SUB_HEADER_CELL.test(text));
  return isNamed && (cells[0] ?? '') === '' && cells.length <= columns.length + filled.length;
}

/** Columns with the names of a second header row put to them: a blank column beside a named one shares its name. */
export function withSubHeader(columns: readonly string[], row: RawRow): string[] {
  const cells = row.cells.map(({ text }) => text);
  const spread = cells.length > columns.length ? spreadOver(columns, cells) : columns;
  let shared = '';
  return cells.map((cell, i) => {
    const column = spread[i] ?? '';
    if (column !== '' || cell === '') shared = column;
    return [column === '' ? shared : column, cell].filter((text) => text !== '').join(' - ');
  });
}

/** A header cell that was merged over several columns stands once: as many blanks come after it as it has names below. */
function spreadOver(columns: readonly string[], cells: readonly string[]): string[] {
  const first = cells.findIndex((text) => text !== '');
  const further = cells.length - columns.length;
  const blanks = Array.from({ length: further }, () => '');
  return [...columns.slice(0, first + 1), ...blanks, ...columns.slice(first + 1)];
}
