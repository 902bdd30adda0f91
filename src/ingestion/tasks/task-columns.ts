import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import * as headers from './task-column-patterns.ts';

/** Which column of a task table holds what; null where the table has no such column. */
export interface TaskColumns {
  readonly work: number;
  readonly deliverable: number | null;
  readonly lead: number | null;
  /** True when the lead column names those who coordinate too ("Cơ quan chủ trì, phối hợp"). */
  readonly leadHoldsBoth: boolean;
  readonly coordinate: number | null;
  readonly deadline: number | null;
}

type Role = Exclude<keyof TaskColumns, 'leadHoldsBoth'> | 'both' | 'none';

/** The first pattern that a header fits says what the column holds. */
const ROLE_OF_HEADER: readonly (readonly [RegExp, Role])[] = [
  [headers.ORDINAL_HEADER, 'none'],
  [headers.SUPERVISOR_HEADER, 'none'],
  [headers.BOTH_ROLES_HEADER, 'both'],
  [headers.COORDINATE_HEADER, 'coordinate'],
  [headers.DEADLINE_HEADER, 'deadline'],
  [headers.LEAD_HEADER, 'lead'],
  [headers.DELIVERABLE_HEADER, 'deliverable'],
  [headers.OTHER_HEADER, 'none'],
  [headers.WORK_HEADER, 'work'],
];

/** The columns of a task table by their header words; null when the table is none (indicators, statistics, lists). */
export function taskColumns(columns: readonly string[]): TaskColumns | null {
  const folded = columns.map((column) => fold(collapseSpace(column)));
  if (folded.some((header) => headers.FIGURE_HEADER.test(header))) return null;
  const roles = folded.map(
    (header) => ROLE_OF_HEADER.find(([pattern]) => pattern.test(header))?.[1] ?? 'none',
  );
  const at = (role: Role): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const detailed = folded.findIndex((header, i) => roles[i] === 'work' && headers.DETAIL_HEADER.test(header));
  const work = detailed >= 0 ? detailed : at('work');
  const lead = at('lead') ?? at('both');
  const deadline = at('deadline');
  if (work === null || (lead === null && deadline === null)) return null;
  return {
    work,
    deliverable: at('deliverable'),
    lead,
    leadHoldsBoth: at('lead') === null,
    coordinate: at('coordinate'),
    deadline,
  };
}
