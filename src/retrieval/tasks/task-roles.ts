import type { Owner } from '../../directive/agency.ts';
import type { Task } from '../../directive/task.ts';
import type { AskedOwner } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { TaskRole } from '../evidence.ts';
import type { Agencies } from '../library.ts';
import { SOME_COMMUNES } from '../owners/owner-patterns.ts';
import { whichOfHeading } from '../owners/qualified-communes.ts';

/** An agency or group that a question was resolved to. */
export type NamedOwner = AskedOwner & {
  /** How it is to stand to a task, where another owner is asked for in the other role. */
  readonly asRole?: 'lead' | 'coordinate';
};

/** How an owner stands to a task, and on which side ("lead" for a member of a group that leads). */
export interface Standing {
  readonly role: TaskRole;
  readonly side: 'lead' | 'coordinate';
}

/**
 * How `owner` stands to `task`: named as leading, named as coordinating, or member of a group that is named
 * (leading before coordinating). A group is a member of a wider one. Null when it has nothing to do with it. Groups
 * without members are never expanded.
 */
export function standingTo(task: Task, owner: NamedOwner, agencies: Agencies): Standing | null {
  if (owner.within?.includes(task.document) === false || isOfOthers(task, owner)) return null;
  if (names(task.lead, owner)) return { role: 'lead', side: 'lead' };
  if (names(task.coordinate, owner)) return { role: 'coordinate', side: 'coordinate' };
  if (owner.kind === 'group') return standingOfGroup(task, owner);
  const groups = new Set([
    ...agencies.groupsOf(owner.id, task.document).map(({ id }) => id),
    ...(owner.inGroups ?? []),
  ]);
  if (holds(task.lead, owner.id, groups)) return { role: 'member', side: 'lead' };
  if (holds(task.coordinate, owner.id, groups)) return { role: 'member', side: 'coordinate' };
  return null;
}

/** "Các xã, phường ven biển" are asked for, and it stands under "UBND các xã miền núi". */
function isOfOthers(task: Task, { which }: NamedOwner): boolean {
  const ofHeading = which === undefined ? null : whichOfHeading(task);
  return ofHeading !== null && ofHeading !== which;
}

/** A group asked about ("các xã, phường") shares the tasks of a group that holds all its members ("các sở, ngành, địa phương"). */
function standingOfGroup(task: Task, group: Extract<NamedOwner, { kind: 'group' }>): Standing | null {
  if (group.members.length === 0) return null;
  const isInside = (owner: Owner) => {
    if (owner.kind !== 'group' || owner.members.length < group.members.length) return false;
    const members = new Set(owner.members);
    return group.members.every((id) => members.has(id));
  };
  if (task.lead.some(isInside)) return { role: 'member', side: 'lead' };
  return task.coordinate.some(isInside) ? { role: 'member', side: 'coordinate' } : null;
}

function names(owners: readonly Owner[], wanted: NamedOwner): boolean {
  return owners.some((owner) =>
    owner.kind === 'unknown'
      ? (wanted.asPrinted?.includes(fold(owner.name)) ?? false) || isSomeOf(owner.name, wanted)
      : owner.id === wanted.id,
  );
}

const COMMUNES = /(?<!\p{L})xa, phuong(?!\p{L})/u;

/** "Mỗi xã, phường ven sông", where the communes are asked for: some of the group, those that are meant where it is said which. */
function isSomeOf(name: string, wanted: NamedOwner): boolean {
  if (wanted.kind !== 'group' || !COMMUNES.test(fold(wanted.name))) return false;
  const which = SOME_COMMUNES.exec(fold(name))?.groups?.which?.trim();
  return which !== undefined && (wanted.which === undefined || wanted.which === which);
}

function holds(owners: readonly Owner[], id: string, groups: ReadonlySet<string>): boolean {
  return owners.some(
    (owner) => owner.kind === 'group' && (owner.members.includes(id) || groups.has(owner.id)),
  );
}
