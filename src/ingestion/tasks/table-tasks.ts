import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { deadlineContext } from '../deadlines/deadline-context.ts';
import { readDeadline, unread } from '../deadlines/read-deadline.ts';
import { rowLocators } from '../provisions/row-locator.ts';
import type { ReadDocument, ReadRow, ReadTable } from '../read-document.ts';
import { SAME_AS_ABOVE } from './task-column-patterns.ts';
import type { TaskColumns } from './task-columns.ts';
import { taskColumns } from './task-columns.ts';
import type { TaskDraft } from './task-draft.ts';
import { ownersIn, readRoles, without } from './task-owners.ts';

/** The words of a row by what they are; empty where the cell is. */
interface RowWords {
  readonly work: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly deadline: string;
}

// "Sở A chủ trì, phối hợp với Sở B" in a column for the lead alone; on folded text
const NAMES_HELPERS = /(?<![\p{L}])phoi hop(?![\p{L}])/u;

/** The rows of every table of tasks, in order. A table that is no task table by its header gives none. */
export function tableTasks(read: ReadDocument, agencies: AgencyRegistry): TaskDraft[] {
  return read.tables.flatMap((table) => {
    const columns = taskColumns(table.columns);
    return columns === null ? [] : tasksOfTable(read, table, { columns, agencies });
  });
}

function tasksOfTable(
  read: ReadDocument,
  table: ReadTable,
  { columns, agencies }: { columns: TaskColumns; agencies: AgencyRegistry },
): TaskDraft[] {
  const context = deadlineContext(read, table.part, table.headings);
  const drafts: TaskDraft[] = [];
  const hasOrdinals = table.rows.some(({ kind, ordinal }) => kind === 'data' && ordinal !== null);
  const locators = rowLocators(table, (position) => `hàng ${position + 1}`);
  let group = table.headings.findLast((heading) => !/[.:;]\s*$/u.test(heading)) ?? null;
  let above: RowWords | null = null;
  for (const [position, row] of table.rows.entries()) {
    const isMerged = row.ordinal === null && hasOrdinals;
    const words = fillFromAbove(rowWords(row, columns), above, isMerged);
    if (
      row.kind === 'group' ||
      isRomanTitle(words, row, table) ||
      headsRows(words, row, table.rows[position + 1])
    ) {
      group = words.work === '' ? groupTitle(row) : words.work;
      continue;
    }
    if (words.work === '') continue;
    const last = drafts.at(-1);
    if (last !== undefined && isContinuation(words, row)) {
      drafts[drafts.length - 1] = {
        ...last,
        task: `${last.task} ${words.work}`,
        spans: [...last.spans, ...row.spans],
      };
      continue;
    }
    above = words;
    drafts.push(
      draftOf(words, row, {
        table,
        locator: locators[position] ?? table.locator,
        group,
        columns,
        agencies,
        context,
        document: read.directive.id,
      }),
    );
  }
  return drafts;
}

interface RowPlace {
  readonly table: ReadTable;
  readonly locator: string;
  readonly group: string | null;
  readonly columns: TaskColumns;
  readonly agencies: AgencyRegistry;
  readonly context: DeadlineContext;
  readonly document: string;
}

function draftOf(words: RowWords, row: ReadRow, place: RowPlace): TaskDraft {
  const { table, locator, group, columns, agencies, context, document } = place;
  const { lead, coordinate } =
    columns.leadHoldsBoth || NAMES_HELPERS.test(fold(words.lead))
      ? readRoles(words.lead, agencies, document)
      : { lead: ownersIn(words.lead, agencies, document), coordinate: [] };
  const deadline = readDeadline(words.deadline, context);
  return {
    part: table.part,
    locator,
    origin: 'table',
    ordinal: row.ordinal,
    group,
    task: words.work,
    deliverable: words.deliverable === '' ? null : words.deliverable,
    lead,
    coordinate: [
      ...coordinate,
      ...without(ownersIn(words.coordinate, agencies, document), [...lead, ...coordinate]),
    ],
    deadline: deadline ?? (words.deadline === '' ? null : unread(words.deadline)),
    unreadDeadline: deadline === null && words.deadline !== '' ? words.deadline : null,
    spans: row.spans,
  };
}

function rowWords(row: ReadRow, columns: TaskColumns): RowWords {
  const cell = (at: number | null): string => (at === null ? '' : tidyCell(row.cells[at]?.text ?? ''));
  return {
    work: cell(columns.work),
    deliverable: cell(columns.deliverable),
    lead: cell(columns.lead),
    coordinate: cell(columns.coordinate),
    deadline: cell(columns.deadline),
  };
}

/** "nt" means the cell above; so does no owner in a row whose number was merged with that of the row above. */
function fillFromAbove(words: RowWords, above: RowWords | null, isMerged: boolean): RowWords {
  const fill = (cell: keyof RowWords): string => {
    const isSame =
      SAME_AS_ABOVE.test(fold(words[cell])) ||
      (isMerged && cell === 'lead' && words.lead === '' && words.deadline !== '');
    return above !== null && isSame ? above[cell] : words[cell];
  };
  return {
    work: words.work,
    deliverable: fill('deliverable'),
    lead: fill('lead'),
    coordinate: fill('coordinate'),
    deadline: fill('deadline'),
  };
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

/** A row without a number and with words for the work alone goes on with the row above. */
function isContinuation(words: RowWords, row: ReadRow): boolean {
  return row.ordinal === null && hasOnlyWork(words);
}

function hasOnlyWork({ work, deliverable, lead, coordinate, deadline }: RowWords): boolean {
  return work !== '' && `${deliverable}${lead}${coordinate}${deadline}` === '';
}

function groupTitle(row: ReadRow): string | null {
  const title = row.cells
    .map(({ text }) => collapseSpace(text))
    .find((text) => text !== '' && text !== row.ordinal);
  return title ?? null;
}

/** Single spaces, none before a comma where two pieces of a cell were joined. */
function tidyCell(text: string): string {
  return collapseSpace(text).replace(/\s+(?=[,;](?:\s|$))/gu, '');
}
