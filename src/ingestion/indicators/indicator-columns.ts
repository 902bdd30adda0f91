import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { LEAD_HEADER, ORDINAL_HEADER } from '../tasks/task-column-patterns.ts';
import * as headers from './indicator-column-patterns.ts';

/** Which column of a table of indicators holds what; null where the table has no such column. */
export interface IndicatorColumns {
  readonly name: number;
  readonly unit: number | null;
  readonly target: number;
  readonly result: number;
  readonly remark: number | null;
}

type Role = keyof IndicatorColumns | 'none';

/** The first pattern that a header fits says what the column holds. */
const ROLE_OF_HEADER: readonly (readonly [RegExp, Role])[] = [
  [ORDINAL_HEADER, 'none'],
  [headers.UNIT_HEADER, 'unit'],
  [headers.TARGET_HEADER, 'target'],
  [headers.REMARK_HEADER, 'remark'],
  [headers.NAME_HEADER, 'name'],
  [headers.RESULT_HEADER, 'result'],
];

/** The columns by their header words; null when the table does not hold names, targets and results. */
export function indicatorColumns(columns: readonly string[]): IndicatorColumns | null {
  const folded = columns.map((column) => fold(collapseSpace(column)));
  if (folded.some((header) => LEAD_HEADER.test(header) && !headers.UNIT_HEADER.test(header))) return null;
  const roles = folded.map(
    (header) => ROLE_OF_HEADER.find(([pattern]) => pattern.test(header))?.[1] ?? 'none',
  );
  const at = (role: Role): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const [name, target, result] = [at('name'), at('target'), at('result')];
  if (name === null || target === null || result === null) return null;
  return { name, unit: at('unit'), target, result, remark: at('remark') };
}
