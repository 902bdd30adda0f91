import { dueDateOf, dueDatesOf } from '../directive/deadline.ts';
import type { Task } from '../directive/task.ts';
import type { Question } from '../question/question.ts';
import { addDays, type IsoDate, type Period } from '../vietnamese/calendar.ts';
import type { FurtherDay, Omission, Omitted, TaskHit, TaskSelection } from './evidence.ts';
import type { Library } from './library.ts';
import { type NamedOwner, type Standing, standingTo } from './task-roles.ts';

/** Days ahead that count as "sắp đến hạn". */
export const SOON_DAYS = 14;

/** What narrows a list of tasks besides the question's own words. */
export interface TaskScope {
  /** Who is asked about; several: any of them. */
  readonly owners: readonly NamedOwner[];
  /** Ids of the documents named; null for all that are in force. */
  readonly documents: ReadonlySet<string> | null;
  /** Only rows of annex tables. */
  readonly tablesOnly: boolean;
  /** Whether a task is about the topic asked for. */
  readonly isAbout: (task: Task) => boolean;
}

interface Candidate extends TaskHit {
  readonly standing: Standing | null;
}

/** Rows of the table that a question asks for, in the order of an answer, and what it leaves out. */
export function selectTasks(question: Question, scope: TaskScope, library: Library): TaskSelection {
  const omitted = new Map<Omission, number>();
  const leaveOut = (reason: Omission): false => {
    omitted.set(reason, (omitted.get(reason) ?? 0) + 1);
    return false;
  };
  const replaced = replacedDocuments(library);
  const owned = library.reader
    .tasks()
    .filter((task) => isInScope(task, scope, question))
    .map((task) => candidateOf(task, scope, library))
    .filter((candidate) => candidate !== null)
    .filter(
      (candidate) =>
        scope.documents !== null || !replaced.has(candidate.task.document) || leaveOut('replaced'),
    );
  const named = withRole(question, scope, owned, leaveOut);
  const window = windowOf(question);
  const hits = named.filter((hit) => isTimely(hit, question, window, leaveOut));
  return {
    hits: hits.sort(byRoleAndDay).map(({ task, role, due }) => ({ task, role, due })),
    further: window === null || question.state === 'overdue' ? [] : furtherDays(named, window),
    omitted: Array.from(omitted, ([reason, count]): Omitted => ({ reason, count })),
  };
}

function isInScope(task: Task, scope: TaskScope, { row }: Question): boolean {
  if (scope.documents !== null && !scope.documents.has(task.document)) return false;
  if (scope.tablesOnly && task.origin !== 'table') return false;
  if (row !== null && task.ordinal !== row.ordinal) return false;
  return scope.isAbout(task);
}

function candidateOf(task: Task, { owners }: TaskScope, { agencies }: Library): Candidate | null {
  const due = dueDateOf(task.deadline);
  if (owners.length === 0) return { task, role: null, due, standing: null };
  const standings = owners
    .map((owner) => standingTo(task, owner, agencies))
    .filter((standing) => standing !== null)
    .sort((a, b) => RANK[a.role] - RANK[b.role]);
  const [standing] = standings;
  return standing === undefined ? null : { task, role: standing.role, due, standing };
}

const RANK = { lead: 0, coordinate: 1, member: 2 } as const;

/**
 * Keeps the roles asked for. Coordinating: only rows that name the agency. Leading: rows that name it, and rows led by
 * its group apart; under a document only the named ones where there are some ("6277 giao Sở KH&CN việc gì").
 */
function withRole(
  { role }: Question,
  scope: TaskScope,
  owned: readonly Candidate[],
  leaveOut: (reason: Omission) => false,
): Candidate[] {
  if (scope.owners.length === 0 || role === 'any') return [...owned];
  if (role === 'coordinate') {
    return owned.filter((hit) => {
      if (hit.role === 'coordinate') return true;
      return hit.standing?.role === 'member' && hit.standing.side === 'coordinate' && leaveOut('member');
    });
  }
  const leads = owned.filter((hit) => hit.role === 'lead');
  const namedOnly = scope.documents !== null && leads.length > 0;
  return owned.filter((hit) => {
    if (hit.role === 'lead') return true;
    if (hit.role === 'member' && hit.standing?.side === 'lead') return !namedOnly || leaveOut('group-led');
    return false;
  });
}

interface Window {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The days that the first due day must lie in; null for any. */
function windowOf({ period, state, asOf }: Question): Window | null {
  const asked: Period | null = period?.period ?? null;
  if (state === 'overdue') return asked;
  if (state === 'due-soon' || (state === 'due' && asked === null)) {
    return asked ?? { from: asOf, to: addDays(asOf, SOON_DAYS) };
  }
  return asked;
}

function isTimely(
  { due, role }: Candidate,
  { state, asOf }: Question,
  window: Window | null,
  leaveOut: (reason: Omission) => false,
): boolean {
  if (state === 'no-deadline') return due === null;
  if (state === 'overdue') return due !== null && due < asOf && (window === null || isWithin(due, window));
  if (window === null) return true;
  if (due === null) return role !== 'member' && leaveOut('no-date');
  if (isWithin(due, window)) return true;
  return state !== null && due < asOf && leaveOut('overdue');
}

function isWithin(day: IsoDate, { from, to }: Window): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function furtherDays(candidates: readonly Candidate[], window: Window): FurtherDay[] {
  return candidates
    .flatMap(({ task }) =>
      dueDatesOf(task.deadline)
        .slice(1)
        .map((day) => ({ task, day })),
    )
    .filter(({ day }) => isWithin(day, window))
    .sort((a, b) => a.day.localeCompare(b.day));
}

function byRoleAndDay(a: TaskHit, b: TaskHit): number {
  const roles = (a.role === null ? 0 : RANK[a.role]) - (b.role === null ? 0 : RANK[b.role]);
  return roles !== 0 ? roles : compareDue(a.due, b.due);
}

/** Earliest first, no date last; ties keep the order of the documents. */
export function compareDue(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function replacedDocuments({ reader }: Library): ReadonlySet<string> {
  return new Set(
    reader
      .directives()
      .filter(({ state }) => state.kind === 'replaced')
      .map(({ id }) => id),
  );
}
