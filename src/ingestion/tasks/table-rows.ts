import type { SourceSpan } from '../../directive/source.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { ReadRow, ReadTable } from '../read-document.ts';
import type { RowWords } from './table-row-words.ts';
import { hasOnlyWork, rowWords } from './table-row-words.ts';
import { IS_DONE } from './task-column-patterns.ts';
import type { TaskColumns } from './task-columns.ts';

/** A row that sets a task, with the rows that go on with its words. */
export interface TaskRow {
  readonly words: RowWords;
  /** Which row of the table it is, from 0. */
  readonly position: number;
  readonly ordinal: string | null;
  /** The title over it, or null. */
  readonly group: string | null;
  readonly spans: readonly SourceSpan[];
}

/** The rows of a table that set tasks, in order: no titles, nothing that is done already, continuations joined on. */
export function taskRows(table: ReadTable, columns: TaskColumns): TaskRow[] {
  const found: TaskRow[] = [];
  const isNumbered = table.rows.some(({ kind, ordinal }) => kind === 'data' && ordinal !== null);
  let group = table.headings.findLast((heading) => !/[.:;]\s*$/u.test(heading)) ?? null;
  let above: RowWords | null = null;
  for (const [position, row] of table.rows.entries()) {
    const mayBeMerged = row.ordinal === null && (isNumbered || columns.deadline !== null);
    const words = rowWords(row, columns, { above, mayBeMerged });
    if (isTitle(words, row, { table, next: table.rows[position + 1] })) {
      group = words.work === '' ? firstWords(row) : words.work;
      if (!isNumbered && endsInTime(columns)) above = null;
      continue;
    }
    if (words.work === '' || IS_DONE.test(fold(words.deadline))) continue;
    const last = found.at(-1);
    if (last !== undefined && row.ordinal === null && hasOnlyWork(words)) {
      found[found.length - 1] = goneOn(last, words, row);
      continue;
    }
    above = words;
    found.push({ words, position, ordinal: row.ordinal, group, spans: row.spans });
  }
  return found;
}

/** Whether the time stands behind the work, as it does but in a schedule: there a cell over several rows ends with its group. */
function endsInTime({ deadline, work }: TaskColumns): boolean {
  return deadline !== null && deadline > work;
}

/** A row without a number and with words for the work alone goes on with the row before it. */
function goneOn(row: TaskRow, { work }: RowWords, { spans }: ReadRow): TaskRow {
  const words = { ...row.words, work: `${row.words.work} ${work}` };
  return { ...row, words, spans: [...row.spans, ...spans] };
}

/** Not a task but the title of those after it. */
function isTitle(
  words: RowWords,
  row: ReadRow,
  { table, next }: { readonly table: ReadTable; readonly next: ReadRow | undefined },
): boolean {
  return row.kind === 'group' || isRomanTitle(words, row, table) || headsRows(words, row, next);
}

/** "IV" with a title, among rows numbered in figures; a cell that ran over from the row above does not make it a task. */
function isRomanTitle(
  { lead, coordinate, deliverable }: RowWords,
  { ordinal }: ReadRow,
  { rows }: ReadTable,
): boolean {
  if (ordinal === null || !/^[IVX]+$/u.test(ordinal) || `${lead}${coordinate}${deliverable}` !== '')
    return false;
  return rows.some((row) => row.ordinal !== null && /^\p{Nd}+$/u.test(row.ordinal));
}

/** A row with words for the work alone, above rows "1.1", "a" or "-", heads them. */
function headsRows(words: RowWords, row: ReadRow, next: ReadRow | undefined): boolean {
  if (!hasOnlyWork(words) || row.ordinal === null || next?.kind !== 'data' || next.ordinal === null)
    return false;
  return next.ordinal.startsWith(`${row.ordinal}.`) || /^(?:[a-zđ]|-|\+)$/iu.test(next.ordinal);
}

function firstWords({ cells, ordinal }: ReadRow): string | null {
  return cells.map(({ text }) => collapseSpace(text)).find((text) => text !== '' && text !== ordinal) ?? null;
}
