import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { Owner } from '../../directive/agency.ts';
import type { Deadline } from '../../directive/deadline.ts';
import { dueDatesOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { deadlineContext } from '../deadlines/deadline-context.ts';
import { headingDeadline } from '../deadlines/heading-deadline.ts';
import { readDeadline, unread } from '../deadlines/read-deadline.ts';
import { rowLocators } from '../provisions/row-locator.ts';
import type { ReadDocument, ReadRow, ReadTable } from '../read-document.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { IS_DONE, LEVEL, NAMES_HELPERS, OF_WHOM, SAME_AS_ABOVE, UNITS_CELL } from './task-column-patterns.ts';
import type { ColumnCells, TaskColumns } from './task-columns.ts';
import { taskColumns } from './task-columns.ts';
import type { TaskDraft } from './task-draft.ts';
import { namesBody } from './task-names.ts';
import { ownersIn, readRoles, without } from './task-owners.ts';
import { NO_TASK_SECTION, WORK_HEADING } from './task-section-patterns.ts';

/** The words of a row by what they are; empty where the cell is. */
interface RowWords {
  readonly work: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly deadline: string;
  readonly every: string;
}

/** The rows of every table of tasks, in order. A table that is no task table by its header gives none. */
export function tableTasks(read: ReadDocument, agencies: AgencyRegistry): TaskDraft[] {
  return read.tables.flatMap((table) => {
    const columns = taskColumns(table.columns, cellsOf(read, table, agencies));
    return columns === null || tellsOfResults(table) ? [] : tasksOfTable(read, table, { columns, agencies });
  });
}

/** Longest cell that is a time: "Xong trước ngày 30/8", not a sentence with a day in it. */
const LONGEST_TIME = 40;

/** What stands in the columns of a table; days before the document's own are no times of work. */
function cellsOf(read: ReadDocument, table: ReadTable, agencies: AgencyRegistry): ColumnCells {
  const context = deadlineContext(read, table.part, table.headings);
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  return {
    cells: table.columns.map((_, at) => rows.map(({ cells }) => tidyCell(cells[at]?.text ?? ''))),
    isTime: (cell) => cell.length <= LONGEST_TIME && isToCome(readDeadline(cell, context), context),
    isName: (cell) => agencies.find(cell).some(({ start }) => start === 0) || namesBody(cell),
  };
}

function isToCome(deadline: Deadline | null, { issued }: DeadlineContext): boolean {
  const day = dueDatesOf(deadline).at(-1);
  return deadline?.meaning.kind === 'recurring' || (day !== undefined && (issued === null || day >= issued));
}

/** A table under "II. KẾT QUẢ THỰC HIỆN" says what was done. */
function tellsOfResults({ headings }: ReadTable): boolean {
  const title = fold(headings.at(-1) ?? '').replace(/^(?:[ivx]+|\p{Nd}+(?:\.\p{Nd}+)*|[a-z])\s?[.)]\s*/u, '');
  return NO_TASK_SECTION.test(title);
}

function tasksOfTable(
  read: ReadDocument,
  table: ReadTable,
  { columns, agencies }: { columns: TaskColumns; agencies: AgencyRegistry },
): TaskDraft[] {
  const context = deadlineContext(read, table.part, table.headings);
  const drafts: TaskDraft[] = [];
  const titled = columns.lead === null ? ownersOfTitle(table, agencies, read.directive.id) : [];
  const hasOrdinals = table.rows.some(({ kind, ordinal }) => kind === 'data' && ordinal !== null);
  const locators = rowLocators(table, (position) => `hàng ${position + 1}`);
  let group = table.headings.findLast((heading) => !/[.:;]\s*$/u.test(heading)) ?? null;
  let above: RowWords | null = null;
  for (const [position, row] of table.rows.entries()) {
    const isMerged = row.ordinal === null && (hasOrdinals || columns.deadline !== null);
    const words = onDayAbove(fillFromAbove(rowWords(row, columns), above, isMerged), above, columns);
    if (isGroupRow(words, row, { table, next: table.rows[position + 1] })) {
      group = words.work === '' ? groupTitle(row) : words.work;
      if (!hasOrdinals && columns.deadline !== null && columns.deadline > columns.work) above = null;
      continue;
    }
    if (words.work === '' || IS_DONE.test(fold(words.deadline))) continue;
    const last = drafts.at(-1);
    if (last !== undefined && isContinuation(words, row)) {
      drafts[drafts.length - 1] = withMoreWork(last, words, row);
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
        titled,
        document: read.directive.id,
      }),
    );
  }
  return drafts;
}

/** Not a task but the title of those after it. */
function isGroupRow(
  words: RowWords,
  row: ReadRow,
  { table, next }: { readonly table: ReadTable; readonly next: ReadRow | undefined },
): boolean {
  return row.kind === 'group' || isRomanTitle(words, row, table) || headsRows(words, row, next);
}

function withMoreWork(draft: TaskDraft, { work }: RowWords, { spans }: ReadRow): TaskDraft {
  return { ...draft, task: `${draft.task} ${work}`, spans: [...draft.spans, ...spans] };
}

interface RowPlace {
  readonly table: ReadTable;
  readonly locator: string;
  readonly group: string | null;
  readonly columns: TaskColumns;
  readonly agencies: AgencyRegistry;
  readonly context: DeadlineContext;
  readonly document: string;
  /** Whom the title names, where no column says who. */
  readonly titled: readonly Owner[];
}

function draftOf(words: RowWords, row: ReadRow, place: RowPlace): TaskDraft {
  const { table, locator, group, columns, agencies, context, document } = place;
  const { lead: named, coordinate } =
    columns.leadHoldsBoth || NAMES_HELPERS.test(fold(words.lead))
      ? readRoles(words.lead, agencies, document)
      : { lead: ownersIn(words.lead, agencies, document), coordinate: [] };
  const lead = columns.lead === null ? place.titled : named;
  const deadline = readTime(words, context);
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
    deadline: deadline ?? (words.deadline === '' ? impliedBy(table, group, context) : unread(words.deadline)),
    unreadDeadline: deadline === null && words.deadline !== '' ? words.deadline : null,
    spans: row.spans,
  };
}

/** "DANH MỤC BÁO CÁO ĐỊNH KỲ CỦA CẤP XÃ": whose work a table without a column of who lists. */
function ownersOfTitle({ headings }: ReadTable, agencies: AgencyRegistry, document: string): Owner[] {
  const title = collapseSpace(headings.at(-1) ?? '');
  const name = OF_WHOM.exec(title)?.groups?.name;
  if (name === undefined) return [];
  const printed = isCapitals(name) ? name.toLowerCase() : name;
  return ownersIn(printed, agencies, document).filter(
    ({ kind }) => kind !== 'unknown' || LEVEL.test(fold(printed)),
  );
}

/** "I. NHIỆM VỤ HOÀN THÀNH TRONG THÁNG 9": the time that the title over some rows gives to those without one. */
function impliedBy({ headings }: ReadTable, group: string | null, context: DeadlineContext): Deadline | null {
  const nearest = [headings.at(-1), group].flatMap((title) => title ?? []);
  return headingDeadline(nearest, context, (title) => fold(title).search(WORK_HEADING) >= 0);
}

/** "Tháng" beside "Ngày 16": what comes back, and by which day of it. */
function readTime({ deadline, every }: RowWords, context: DeadlineContext): Deadline | null {
  if (!UNITS_CELL.test(fold(every))) return readDeadline(deadline, context);
  const text = [every, deadline].filter((cell) => cell !== '').join(', ');
  const read = readDeadline(`định kỳ ${text}`, context);
  return read === null ? null : { ...read, text };
}

function rowWords(row: ReadRow, columns: TaskColumns): RowWords {
  const cell = (at: number | null): string => (at === null ? '' : tidyCell(row.cells[at]?.text ?? ''));
  return {
    work: cell(columns.work),
    deliverable: cell(columns.deliverable),
    lead: cell(columns.lead),
    coordinate: cell(columns.coordinate),
    deadline: cell(columns.deadline),
    every: cell(columns.every),
  };
}

/** "nt" means the cell above; so does no owner in a row without a number. */
function fillFromAbove(words: RowWords, above: RowWords | null, isMerged: boolean): RowWords {
  const fill = (cell: keyof RowWords): string => {
    const isSame =
      SAME_AS_ABOVE.test(fold(words[cell])) ||
      (cell === 'lead' && words.lead === '' && words.deadline !== '' && isMerged);
    return above !== null && isSame ? above[cell] : words[cell];
  };
  return {
    work: words.work,
    deliverable: fill('deliverable'),
    lead: fill('lead'),
    coordinate: fill('coordinate'),
    deadline: fill('deadline'),
    every: fill('every'),
  };
}

/** In a schedule, whose days stand first, a row without one is of the day above it. */
function onDayAbove(words: RowWords, above: RowWords | null, { deadline, work }: TaskColumns): RowWords {
  const isSchedule = deadline !== null && deadline < work;
  return isSchedule && words.deadline === '' && above !== null
    ? { ...words, deadline: above.deadline }
    : words;
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
