import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import * as headers from './task-column-patterns.ts';
import { beginsWithWork } from './task-verbs.ts';

/** Which column of a task table holds what; null where the table has no such column. */
export interface TaskColumns {
  readonly work: number;
  readonly deliverable: number | null;
  readonly lead: number | null;
  /** True when the lead column names those who coordinate too ("Cơ quan chủ trì, phối hợp"). */
  readonly leadHoldsBoth: boolean;
  readonly coordinate: number | null;
  readonly deadline: number | null;
  /** How often ("Kỳ báo cáo"). */
  readonly every: number | null;
}

type Role = Exclude<keyof TaskColumns, 'leadHoldsBoth'> | 'both' | 'pace' | 'none';

/** The first pattern that a header fits says what the column holds. */
const ROLE_OF_HEADER: readonly (readonly [RegExp, Role])[] = [
  [headers.ORDINAL_HEADER, 'none'],
  [headers.SUPERVISOR_HEADER, 'none'],
  [headers.RECEIVER_HEADER, 'none'],
  [headers.BOTH_ROLES_HEADER, 'both'],
  [headers.COORDINATE_HEADER, 'coordinate'],
  [headers.EVERY_HEADER, 'every'],
  [headers.FORMER_HEADER, 'none'],
  [headers.DEADLINE_HEADER, 'deadline'],
  [headers.PACE_HEADER, 'pace'],
  [headers.LEAD_HEADER, 'lead'],
  [headers.DELIVERABLE_HEADER, 'deliverable'],
  [headers.OTHER_HEADER, 'none'],
  [headers.WORK_HEADER, 'work'],
];

/** The cells of a table, column by column, and what they may be told by where its header does not say. */
export interface ColumnCells {
  readonly cells: readonly (readonly string[])[];
  readonly isTime: (cell: string) => boolean;
  readonly isName: (cell: string) => boolean;
}

/** Share of the filled cells of a column that must be what the column is taken to hold. */
const MOST = 0.7;
/** By how much more of its cells another column must begin with work to be the one that says what to do. */
const MUCH_MORE = 0.3;

/**
 * The columns of a task table by their header words, and by what stands in them where a header says nothing ("Mốc": days);
 * null when the table is none (indicators, statistics, lists). Without a time the column of who must say that they do
 * something; with both, the first column of another name is the work.
 */
export function taskColumns(
  columns: readonly string[],
  filled: ColumnCells | null = null,
): TaskColumns | null {
  const folded = columns.map((column) => fold(collapseSpace(column)));
  if (folded.some((header) => headers.FIGURE_HEADER.test(header))) return null;
  const named = folded.map((header) => ROLE_OF_HEADER.find(([pattern]) => pattern.test(header))?.[1] ?? null);
  const roles = filled === null ? named : withFoundRoles(named, filled);
  const at = (role: Role | null): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const detailed = folded.findIndex((header, i) => roles[i] === 'work' && headers.DETAIL_HEADER.test(header));
  const lead = at('lead') ?? at('both');
  const deadline = at('deadline') ?? at('pace');
  const titled = detailed >= 0 ? detailed : at('work');
  const unnamed = lead !== null && deadline !== null ? at(null) : null;
  const work = workColumn(titled ?? unnamed, { roles, filled });
  const doer = folded[lead ?? -1] ?? '';
  if (work === null || (deadline === null && !headers.DOES_HEADER.test(doer))) return null;
  return {
    work,
    deliverable: at('deliverable'),
    lead,
    leadHoldsBoth: at('lead') === null,
    coordinate: at('coordinate'),
    deadline,
    every: at('every'),
  };
}

/**
 * The column taken for the work, or another of no other use whose cells say what to do ("Tên công trình" beside "Việc phải
 * xong"); null where no words stand in it.
 */
function workColumn(
  taken: number | null,
  { roles, filled }: { readonly roles: readonly (Role | null)[]; readonly filled: ColumnCells | null },
): number | null {
  if (taken === null || filled === null) return taken;
  const shareOf = (column: number) => share(filled.cells[column] ?? [], beginsWithWork);
  const others = [...roles.keys()].filter((column) => roles[column] === null || roles[column] === 'work');
  const column = others.find((other) => shareOf(other) > shareOf(taken) + MUCH_MORE) ?? taken;
  return isMostly(filled.cells[column] ?? [], isOfWords) ? column : null;
}

/** More than a figure. */
function isOfWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell);
}

/** A column of days is the deadline, one of names who leads, where no header is of such a column. */
function withFoundRoles(
  named: readonly (Role | null)[],
  { cells, isTime, isName }: ColumnCells,
): (Role | null)[] {
  const roles = [...named];
  const find = (role: Role, isOne: (cell: string) => boolean): void => {
    const at = roles.findIndex((known, column) => known === null && isMostly(cells[column] ?? [], isOne));
    if (at >= 0) roles[at] = role;
  };
  if (!roles.includes('deadline') && !roles.includes('pace')) find('deadline', isTime);
  if (!roles.includes('lead') && !roles.includes('both')) find('lead', isName);
  return roles;
}

function isMostly(cells: readonly string[], isOne: (cell: string) => boolean): boolean {
  return share(cells, isOne) >= MOST;
}

/** Of the filled cells; 0 where none is filled. */
function share(cells: readonly string[], isOne: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(isOne).length / filled.length;
}
