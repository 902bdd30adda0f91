import type { Task } from '../../directive/task.ts';
import type { Person } from '../../register/person.ts';
import type { Agencies } from '../../retrieval/library.ts';
import { standingTo } from '../../retrieval/tasks/task-roles.ts';

/**
 * Whether a person may report on a task: a host and a maintainer on any; an official where the own agency leads or
 * coordinates, by name or as a member of a group that is named.
 */
export function mayReport(
  { role, agency }: Pick<Person, 'role' | 'agency'>,
  task: Task,
  agencies: Agencies,
): boolean {
  if (role !== 'official') return true;
  if (agency === null) return false;
  const own = { kind: 'agency', id: agency, name: agency, printed: agency } as const;
  return standingTo(task, own, agencies) !== null;
}
