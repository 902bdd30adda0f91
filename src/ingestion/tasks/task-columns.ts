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

/**
 * The columns of a task table by their header words; null when the table is none (indicators, statistics, lists). Without a
 * time the column of who must say that they do something; with both, the first column of another name is the work.
 */
export function taskColumns(columns: readonly string[]): TaskColumns | null {
  const folded = columns.map((column) => fold(collapseSpace(column)));
  if (folded.some((header) => headers.FIGURE_HEADER.test(header))) return null;
  const roles = folded.map((header) => ROLE_OF_HEADER.find(([pattern]) => pattern.test(header))?.[1] ?? null);
  const at = (role: Role | null): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const detailed = folded.findIndex((header, i) => roles[i] === 'work' && headers.DETAIL_HEADER.test(header));
  const lead = at('lead') ?? at('both');
  const deadline = at('deadline') ?? at('pace');
  const named = detailed >= 0 ? detailed : at('work');
  const work = named ?? (lead !== null && deadline !== null ? at(null) : null);
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
