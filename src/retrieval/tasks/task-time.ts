import { comesBackOften, dueDatesOf } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { addDays, type IsoDate, type Period } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FurtherDay, TaskHit } from '../evidence.ts';
import { isFinished } from './progress-in.ts';

/** Days ahead that count as "sắp đến hạn". */
export const SOON_DAYS = 14;

/** The time and state that a question asks for; `saysLate` where it is to say what fell due before besides. */
type TimeAsked = Pick<Question, 'state' | 'asOf'> & { readonly saysLate?: boolean };

/** Whether a row is of the time and state asked for; else whether the answer says that it left it out. */
export type TimeVerdict = 'keep' | 'drop' | 'no-date' | 'overdue' | 'finished';

/** The days in which the first due day must lie; empty for any. */
export function windowsOf({ period, alsoPeriods, state, asOf }: Question): readonly Period[] {
  if (period !== null) return [period, ...alsoPeriods].map((asked) => asked.period);
  const soon = state === 'due-soon' || state === 'due';
  return soon ? [{ from: asOf, to: addDays(asOf, SOON_DAYS) }] : [];
}

/**
 * A task belongs to a period, and is overdue, by its first known due day; one that comes back every month or oftener to
 * none, and is never overdue: its days are told apart (`furtherDays`). One that is done or no longer asked for is neither overdue nor due.
 */
export function timeVerdict(
  { task, due, role, progress }: TaskHit,
  { state, asOf, saysLate = false }: TimeAsked,
  windows: readonly Period[],
): TimeVerdict {
  const hasDays = dueDatesOf(task.deadline).length > 0;
  const isToldApart = windows.length > 0 && comesBackOften(task.deadline) && hasDays;
  const verdict =
    isToldApart || isOfWorkAgain({ task, role }, state)
      ? 'drop'
      : verdictByDay({ due, role }, { state, asOf, saysLate }, windows);
  const isWaitedFor = state !== null && state !== 'no-deadline' && state !== 'recurring';
  if (verdict === 'overdue' && isFinished(progress, asOf)) return 'drop';
  if (!isWaitedFor || verdict === 'drop' || !isFinished(progress, asOf)) return verdict;
  return verdict === 'keep' ? 'finished' : 'drop';
}

// "gửi báo cáo" · "tổng hợp, trình Chủ tịch": what is handed in
const REPORT = /^.{0,40}(?<!\p{L})(?:bao cao|gui|nop|tong hop|trinh)(?!\p{L})/u;

/** Whether a task comes back as often as asked, and is a report where reports are asked for. */
export function comesBack(
  { task, deadline }: TaskHit['task'],
  { recurring }: Pick<Question, 'recurring'>,
): boolean {
  if (deadline?.meaning.kind !== 'recurring') return false;
  const asked = recurring?.recurrences ?? [];
  const isAsOften =
    asked.length === 0 || deadline.meaning.recurrences.some((recurrence) => asked.includes(recurrence));
  return isAsOften && (recurring?.ofReports !== true || REPORT.test(fold(task)));
}

/** What comes back often, or is a group's report quarter after quarter: that a day is over says nothing of it, or of one member. */
function isOfWorkAgain({ task, role }: Pick<TaskHit, 'task' | 'role'>, state: Question['state']): boolean {
  if (state !== 'overdue') return false;
  return comesBackOften(task.deadline) || (role === 'member' && task.deadline?.meaning.kind === 'recurring');
}

function verdictByDay(
  { due, role }: Pick<TaskHit, 'due' | 'role'>,
  { state, asOf, saysLate = false }: TimeAsked,
  windows: readonly Period[],
): TimeVerdict {
  if (state === 'no-deadline') return due === null ? 'keep' : 'drop';
  if (state === 'overdue') {
    return due !== null && due < asOf && (windows.length === 0 || isInAny(due, windows)) ? 'keep' : 'drop';
  }
  if (windows.length === 0) return 'keep';
  if (due === null) return role === 'member' ? 'drop' : 'no-date';
  if (isInAny(due, windows)) return 'keep';
  return (state !== null || saysLate === true) && due < asOf ? 'overdue' : 'drop';
}

/** Days in the period asked for: the later ones of tasks with several, the first there of one that comes back often. */
export function furtherDays(tasks: readonly Task[], windows: readonly Period[]): FurtherDay[] {
  return tasks
    .flatMap((task) => {
      const isOften = comesBackOften(task.deadline);
      const days = dueDatesOf(task.deadline).slice(isOften ? 0 : 1);
      const inside = days.filter((day) => isInAny(day, windows));
      return inside.slice(0, isOften ? 1 : inside.length).map((day) => ({ task, day }));
    })
    .sort((a, b) => compareDue(a.day, b.day));
}

/** Earliest first, no date last; ties keep the order of the documents. */
export function compareDue(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function isInAny(day: IsoDate, windows: readonly Period[]): boolean {
  return windows.some(({ from, to }) => from <= day && day <= to);
}
