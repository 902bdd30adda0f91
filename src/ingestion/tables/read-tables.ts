import { fold } from '../../vietnamese/fold.ts';
import type { ReadRow } from '../read-document.ts';
import type { Line } from '../text/lines.ts';
import { type RawRow, rawRowsOf, stitched } from './cells.ts';
import {
  isColumnNumbers,
  isHeaderRow,
  isNaming,
  isSameHeader,
  isSubHeaderRow,
  namesFigures,
  withSubHeader,
} from './header-row.ts';
import { joinRows, type PlacedRow } from './join-rows.ts';
import { ORDINAL_CELL, ORDINAL_HEADER } from './table-patterns.ts';

/** A table by itself, not yet placed in its document. */
export interface TableBody {
  /** Header words, one per column; empty strings when the table has no header. */
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly rows: readonly ReadRow[];
}

interface Draft {
  header: readonly string[] | null;
  /** The upper of two header rows, where the table has two. */
  top: readonly string[] | null;
  rows: PlacedRow[];
}

/**
 * Reads the tables in a run of table lines (tab-separated or Markdown pipes). A header that is repeated after a page
 * break is no row; another header begins another table; the row that numbers the columns is left out.
 */
export function readTables(source: string, lines: readonly Line[]): TableBody[] {
  const drafts: Draft[] = [];
  let draft: Draft = { header: null, top: null, rows: [] };
  let isAfterHeader = false;
  const rawRows = rawRowsOf(source, lines);
  for (const [i, row] of rawRows.entries()) {
    if (draft.header !== null && isSameHeader(draft.top ?? draft.header, row)) {
      isAfterHeader = true;
      continue;
    }
    if (draft.header !== null && (draft.rows.length === 0 || isAfterHeader) && isSubHeader(draft, row)) {
      draft.top ??= draft.header;
      draft.header = withSubHeader(draft.top, row);
      isAfterHeader = true;
      continue;
    }
    const isFirstNaming =
      i === 0 && ((row.isMarkdownHeader && isNaming(row)) || namesFigures(row, rawRows.slice(1)));
    if (isFirstNaming || isHeaderRow(row)) {
      if (draft.rows.length > 0) drafts.push(draft);
      draft = { header: row.cells.map(({ text }) => text), top: null, rows: [] };
    } else if (!isColumnNumbers(row)) addRow(draft, row, isAfterHeader);
    isAfterHeader = false;
  }
  drafts.push(draft);
  return drafts.filter(({ rows }) => rows.length > 0).map(tableOf);
}

/** Adds a row; where a line break inside a cell cut a tab row in two, the second piece goes on in the first's last cell. */
function addRow({ header, rows }: Draft, row: RawRow, isAfterHeader: boolean): void {
  const last = rows[rows.length - 1];
  const width = header?.length ?? 0;
  const count = (last?.row.cells.length ?? 0) + row.cells.length - 1;
  const first = row.cells[0]?.text ?? '';
  const isCut =
    last !== undefined && !isAfterHeader && row.isBroken && count <= width && !ORDINAL_CELL.test(first);
  if (isCut) rows[rows.length - 1] = { ...last, row: stitched(last.row, row) };
  else rows.push({ row, isAfterHeader });
}

function isSubHeader({ header, top }: Draft, row: RawRow): boolean {
  return header !== null && isSubHeaderRow(top ?? header, row);
}

function tableOf({ header, rows }: Draft): TableBody {
  const widest = Math.max(...rows.map(({ row }) => row.cells.length));
  const width = header?.length ?? widest;
  const columns = header ?? Array.from({ length: width }, () => '');
  const ordinalAt = ordinalColumn(columns, rows);
  return { columns, hasHeader: header !== null, rows: joinRows(rows, { width, ordinalAt }) };
}

/** The column under STT; without a header the first column, when most of its cells are ordinals. */
function ordinalColumn(columns: readonly string[], rows: readonly PlacedRow[]): number | null {
  const named = columns.findIndex((column) => ORDINAL_HEADER.test(fold(column)));
  if (named !== -1) return named;
  const first = rows.map(({ row }) => row.cells[0]?.text ?? '');
  const ordinals = first.filter((text) => ORDINAL_CELL.test(text)).length;
  return ordinals * 2 > first.length ? 0 : null;
}
