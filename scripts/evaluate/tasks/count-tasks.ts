import { SPLITS, type Split } from '../own-questions.ts';
import { type JudgedDirective, type JudgedTask, TASK_ASPECTS, type TaskAspect } from './judge-tasks.ts';

/** A directive that was held against its labels. */
export interface SplitDirective {
  readonly split: Split;
  readonly judged: JudgedDirective;
}

/** How the tasks of some directives were read. Optional ones count only as not beyond what is there. */
export interface TaskCounts {
  readonly split: Split;
  readonly directives: number;
  /** Labelled and not optional. */
  readonly wanted: number;
  /** Of `wanted`, those that some task holds. */
  readonly found: number;
  /** Of `wanted`, those found and right in this. */
  readonly right: Readonly<Record<TaskAspect, number>>;
  /** Of `wanted`, those right in all. */
  readonly whole: number;
  readonly read: number;
  /** Of `read`, those that are no task of the labels. */
  readonly beyond: number;
}

/** Counts of each half that has directives. */
export function countTasks(directives: readonly SplitDirective[]): TaskCounts[] {
  return SPLITS.map((split) => ({ split, of: directives.filter((one) => one.split === split) }))
    .filter(({ of }) => of.length > 0)
    .map(({ split, of }) => ({ split, ...countsOf(of.map(({ judged }) => judged)) }));
}

function countsOf(judged: readonly JudgedDirective[]): Omit<TaskCounts, 'split'> {
  const wanted = judged.flatMap(({ tasks }) => tasks).filter(({ label }) => label.optional !== true);
  const count = (holds: (task: JudgedTask) => boolean) => wanted.filter(holds).length;
  const counted = TASK_ASPECTS.map((aspect) => [aspect, count(({ right }) => right[aspect])] as const);
  return {
    directives: judged.length,
    wanted: wanted.length,
    found: count(({ read }) => read !== null),
    right: Object.fromEntries(counted) as Record<TaskAspect, number>,
    whole: count(isWhole),
    read: sum(judged.map(({ read }) => read)),
    beyond: sum(judged.map(({ beyond }) => beyond.length)),
  };
}

/** Found, and right in every aspect. */
export function isWhole({ right }: JudgedTask): boolean {
  return TASK_ASPECTS.every((aspect) => right[aspect]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
