import { dueDateOn } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Omission, TaskHit, TaskSelection } from '../evidence.ts';
import type { Library } from '../library.ts';
import { progressIn, standsAs } from './progress-in.ts';
import { standingInRoles } from './standing-in-roles.ts';
import { type NamedOwner, type Standing, standingTo } from './task-roles.ts';
import { comesBack, compareDue, furtherDays, timeVerdict, windowsOf } from './task-time.ts';

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

type RoleVerdict = 'keep' | 'drop' | 'member' | 'group-led';

/** Rows of the table that a question asks for, in the order of an answer, and what it leaves out. */
export function selectTasks(question: Question, scope: TaskScope, library: Library): TaskSelection {
  const asking = { role: question.role, isJoint: isJoint(question, scope), asOf: question.asOf };
  const candidates = withoutWiderGroups(
    library.reader
      .tasks()
      .filter((task) => isInScope(task, scope, question))
      .map((task) => candidateOf(task, scope, library, asking))
      .filter((candidate) => candidate !== null),
    scope,
  );
  const replaced = scope.documents === null ? replacedDocuments(library) : new Set<string>();
  const windows = windowsOf(question);
  // "còn phải nộp gì trước 30/9": what fell due before is said besides
  const asked = { ...question, saysLate: question.looksAhead === true };
  const verdictOfRole = roleVerdicts(question, scope, candidates);
  const hits: TaskHit[] = [];
  const ofRole: Task[] = [];
  const omitted = new Map<Omission, number>();
  for (const candidate of candidates) {
    const { task, role, due, progress } = candidate;
    if (!standsAs(candidate, question.progress, question.asOf)) continue;
    const byRole = verdictOfRole(candidate);
    const byTime = timeVerdict({ ...candidate, due: dayAsked(candidate, question) }, asked, windows);
    const verdict = replaced.has(task.document) && byRole === 'keep' ? 'replaced' : both(byRole, byTime);
    if (byRole === 'keep' && verdict !== 'replaced') ofRole.push(task);
    if (verdict === 'keep') hits.push({ task, role, due, progress });
    else if (verdict !== 'drop') omitted.set(verdict, (omitted.get(verdict) ?? 0) + 1);
  }
  return {
    hits: hits.sort(byRoleAndDay),
    further: question.state === 'overdue' ? [] : furtherDays(ofRole, windows),
    omitted: Array.from(omitted, ([reason, count]) => ({ reason, count })),
  };
}

/** "Đã hoàn thành những gì trong Quý III": the day it was done; else the day it is due. */
function dayAsked({ due, progress }: TaskHit, { progress: wanted, intent }: Question): TaskHit['due'] {
  const isDone = wanted === 'done' || wanted === 'done-in-time' || wanted === 'done-late';
  return isDone && intent === 'tasks' ? (progress?.doneOn ?? due) : due;
}

/** A group that is named in rows of its own is asked for those, not for what every department must do. */
function withoutWiderGroups(candidates: readonly Candidate[], { owners }: TaskScope): readonly Candidate[] {
  const named = candidates.filter(({ role }) => role !== 'member');
  const areGroups = owners.length > 0 && owners.every(({ kind }) => kind === 'group');
  return areGroups && named.length > 0 ? named : candidates;
}

function isInScope(task: Task, scope: TaskScope, question: Question): boolean {
  const { row, within } = question;
  if (question.state === 'recurring' && !comesBack(task, question)) return false;
  if (within?.includes(task.document) === false) return false;
  if (scope.documents !== null && !scope.documents.has(task.document)) return false;
  if (scope.tablesOnly && task.origin !== 'table') return false;
  if (row !== null && task.ordinal !== row.ordinal) return false;
  return scope.isAbout(task);
}

/** Only listed: "Sở Tư pháp | và | Thanh tra tỉnh phối hợp những việc nào" asks for those of either. */
const LISTED = /^\s*(?:,|;|&|va|and|hoac|hay|or)\s*$/u;

/** "Sở KH&CN phối hợp với Công an tỉnh việc gì": rows that name both, whoever leads. */
function isJoint({ role, text, agencies }: Question, { owners }: TaskScope): boolean {
  if (role !== 'coordinate' || owners.length < 2) return false;
  const places = agencies.map(({ printed }) => ({ from: text.indexOf(printed), length: printed.length }));
  return !places.slice(1).every(({ from }, index) => {
    const before = places[index];
    return before !== undefined && LISTED.test(fold(text.slice(before.from + before.length, from)));
  });
}

/** How the agencies asked for must stand to a row: each of them, and as what before all else. */
interface AskedStanding {
  readonly role: Question['role'];
  readonly isJoint: boolean;
  readonly asOf: IsoDate;
}

function candidateOf(
  task: Task,
  { owners }: TaskScope,
  library: Library,
  { role, isJoint: joint, asOf }: AskedStanding,
): Candidate | null {
  const due = dueDateOn(task.deadline, asOf);
  const progress = progressIn(library, task.key);
  if (owners.some(({ asRole }) => asRole !== undefined)) {
    const standing = standingInRoles(task, owners, library.agencies);
    return standing === null ? null : { task, role: standing.role, due, progress, standing };
  }
  if (owners.length === 0) return { task, role: null, due, progress, standing: null };
  const rank = (standing: Standing) => (!joint && standing.role === role ? -1 : RANK[standing.role]);
  const standings = owners
    .map((owner) => standingTo(task, owner, library.agencies))
    .filter((found) => found !== null)
    .filter((standing) => !joint || standing.role !== 'member')
    .sort((a, b) => rank(a) - rank(b));
  if (joint && standings.length < owners.length) return null;
  const [standing] = standings;
  return standing === undefined ? null : { task, role: standing.role, due, progress, standing };
}

const RANK = { lead: 0, coordinate: 1, member: 2 } as const;

/**
 * Which rows have the role asked for. Coordinating: rows that name the agency; those of its groups
 * only where none does. Leading: rows that name it, and
 * rows led by its group apart; under a document only the named ones where there are some ("6277 giao Sở KH&CN việc gì").
 */
function roleVerdicts(
  question: Question,
  scope: TaskScope,
  candidates: readonly Candidate[],
): (candidate: Candidate) => RoleVerdict {
  const { role: asked } = question;
  const { owners, documents } = scope;
  const isNamed = candidates.some(({ role }) => role !== 'member');
  const byName = ({ role }: Candidate) => (role === 'member' ? 'member' : 'keep');
  if (owners.some(({ asRole }) => asRole !== undefined)) return isNamed ? byName : () => 'keep';
  if (owners.length === 0 || isJoint(question, scope)) return () => 'keep';
  if (asked === 'any') return question.isByName ? byName : () => 'keep';
  const namedOnly =
    question.isByName === true || (documents !== null && candidates.some(({ role }) => role === 'lead'));
  const isNamedSo = candidates.some(({ role }) => role === asked);
  return ({ role, standing }) => {
    if (role === asked) return 'keep';
    if (role !== 'member' || standing?.side !== asked) return 'drop';
    if (asked === 'coordinate') return question.isByName || isNamedSo ? 'member' : 'keep';
    return namedOnly ? 'group-led' : 'keep';
  };
}

/** A row is kept by both; it is said to be left out only by the one that leaves it out. */
function both(
  byRole: RoleVerdict,
  byTime: ReturnType<typeof timeVerdict>,
): RoleVerdict | ReturnType<typeof timeVerdict> {
  if (byRole === 'drop' || byTime === 'drop') return 'drop';
  if (byRole === 'keep') return byTime;
  return byTime === 'keep' ? byRole : 'drop';
}

function byRoleAndDay(a: TaskHit, b: TaskHit): number {
  const roles = (a.role === null ? 0 : RANK[a.role]) - (b.role === null ? 0 : RANK[b.role]);
  return roles !== 0 ? roles : compareDue(a.due, b.due);
}

/** Ids of the documents that another one of the corpus replaces. */
export function replacedDocuments({ reader }: Library): ReadonlySet<string> {
  return new Set(
    reader
      .directives()
      .filter(({ state }) => state.kind === 'replaced')
      .map(({ id }) => id),
  );
}
