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
import type { ReadDocument, ReadTable } from '../read-document.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { isOfMinutes } from './prose-minutes.ts';
import type { RowWords } from './table-row-words.ts';
import { cellWords } from './table-row-words.ts';
import type { TaskRow } from './table-rows.ts';
import { taskRows } from './table-rows.ts';
import { LEVEL, NAMES_HELPERS, OF_WHOM, UNITS_CELL } from './task-column-patterns.ts';
import type { ColumnCells, TaskColumns } from './task-columns.ts';
import { taskColumns } from './task-columns.ts';
import type { TaskDraft } from './task-draft.ts';
import { namesBody } from './task-names.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, readRoles, without } from './task-owners.ts';
import { NO_TASK_SECTION, OF_MEETING_BEFORE, WORK_HEADING } from './task-section-patterns.ts';

/** The rows of every table of tasks, in order. A table that is no task table by its header gives none. */
export function tableTasks(read: ReadDocument, agencies: AgencyRegistry): TaskDraft[] {
  return read.tables.flatMap((table) => {
    const columns = taskColumns(table.columns, cellsOf(read, table, agencies));
    return columns === null || tellsOfResults(table, read)
      ? []
      : tasksOfTable(read, table, { columns, agencies });
  });
}

/** Longest cell that is a time: "Xong trước ngày 30/8", not a sentence with a day in it. */
const LONGEST_TIME = 40;

/** What stands in the columns of a table; days before the document's own are no times of work. */
function cellsOf(read: ReadDocument, table: ReadTable, agencies: AgencyRegistry): ColumnCells {
  const context = deadlineContext(read, table.part, table.headings);
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  return {
    cells: table.columns.map((_, at) => rows.map((row) => cellWords(row, at))),
    isTime: (cell) => cell.length <= LONGEST_TIME && isToCome(readDeadline(cell, context), context),
    isName: (cell) => agencies.find(cell).some(({ start }) => start === 0) || namesBody(cell),
  };
}

function isToCome(deadline: Deadline | null, { issued }: DeadlineContext): boolean {
  const day = dueDatesOf(deadline).at(-1);
  return deadline?.meaning.kind === 'recurring' || (day !== undefined && (issued === null || day >= issued));
}

/** A table under "II. KẾT QUẢ THỰC HIỆN" says what was done; in minutes, so does one under "Thực hiện kết luận kỳ trước". */
function tellsOfResults({ headings }: ReadTable, { directive }: ReadDocument): boolean {
  const title = fold(headings.at(-1) ?? '').replace(/^(?:[ivx]+|\p{Nd}+(?:\.\p{Nd}+)*|[a-z])\s?[.)]\s*/u, '');
  return NO_TASK_SECTION.test(title) || (isOfMinutes(directive.kind) && OF_MEETING_BEFORE.test(title));
}

function tasksOfTable(
  read: ReadDocument,
  table: ReadTable,
  { columns, agencies }: { readonly columns: TaskColumns; readonly agencies: AgencyRegistry },
): TaskDraft[] {
  const document = read.directive.id;
  const setting: TableSetting = {
    table,
    columns,
    locators: rowLocators(table, (position) => `hàng ${position + 1}`),
    context: deadlineContext(read, table.part, table.headings),
    agencies,
    document,
    titled: columns.lead === null ? ownersOfTitle(table, agencies, document) : null,
  };
  return taskRows(table, columns).map((row) => draftOf(row, setting));
}

/** What is the same for all rows of a table. */
interface TableSetting {
  readonly table: ReadTable;
  readonly columns: TaskColumns;
  readonly locators: readonly string[];
  readonly context: DeadlineContext;
  readonly agencies: AgencyRegistry;
  readonly document: string;
  /** Whom the title names where no column says who leads; null where one does. */
  readonly titled: readonly Owner[] | null;
}

function draftOf({ words, position, ordinal, group, spans }: TaskRow, setting: TableSetting): TaskDraft {
  const { table, locators } = setting;
  return {
    part: table.part,
    locator: locators[position] ?? table.locator,
    origin: 'table',
    ordinal,
    group,
    task: words.work,
    deliverable: words.deliverable === '' ? null : words.deliverable,
    ...rolesOf(words, setting),
    ...timeOf(words, group, setting),
    spans,
  };
}

/** Of a group that leads and helps ("Các bộ, ngành | Các bộ, ngành") each member leads its part and helps the others. */
function rolesOf(words: RowWords, { columns, agencies, document, titled }: TableSetting): Roles {
  const holdsBoth = columns.leadHoldsBoth || NAMES_HELPERS.test(fold(words.lead));
  const named = holdsBoth
    ? readRoles(words.lead, agencies, document)
    : { lead: ownersIn(words.lead, agencies, document), coordinate: [] };
  const lead = titled ?? named.lead;
  const helpers = ownersIn(words.coordinate, agencies, document);
  const others = lead.filter(({ kind }) => kind !== 'group');
  return { lead, coordinate: [...named.coordinate, ...without(helpers, [...others, ...named.coordinate])] };
}

/** The time of a row; where its cell is empty, that of the titles over it. */
function timeOf(
  words: RowWords,
  group: string | null,
  { table, context }: TableSetting,
): Pick<TaskDraft, 'deadline' | 'unreadDeadline'> {
  const deadline = readTime(words, context);
  if (deadline !== null) return { deadline, unreadDeadline: null };
  return words.deadline === ''
    ? { deadline: impliedBy(table, group, context), unreadDeadline: null }
    : { deadline: unread(words.deadline), unreadDeadline: words.deadline };
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
