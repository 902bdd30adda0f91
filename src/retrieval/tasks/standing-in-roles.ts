import type { Task } from '../../directive/task.ts';
import type { Agencies } from '../library.ts';
import { type NamedOwner, type Standing, standingTo } from './task-roles.ts';

/**
 * How a task stands to several owners that are asked for in roles of their own ("X phối hợp việc nào do Y chủ trì"): as the
 * coordinating one of them does; as a member where one of them is meant by its group alone. Null where one has another role.
 */
export function standingInRoles(
  task: Task,
  owners: readonly NamedOwner[],
  agencies: Agencies,
): Standing | null {
  const standings: Standing[] = [];
  for (const owner of owners) {
    const standing = standingTo(task, owner, agencies);
    if (standing === null || (owner.asRole !== undefined && standing.side !== owner.asRole)) return null;
    standings.push(standing);
  }
  const member = standings.find(({ role }) => role === 'member');
  return member ?? standings.find(({ role }) => role === 'coordinate') ?? standings[0] ?? null;
}
