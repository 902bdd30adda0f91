import { countOf } from '../../directive/place.ts';
import type { Task } from '../../directive/task.ts';
import type { AskedPlace } from '../../question/question.ts';

/** The titles that stand over rows of tables, in the order of the document. */
export function annexGroups(tasks: readonly Task[]): readonly string[] {
  const groups = tasks.flatMap(({ origin, group }) => (origin === 'table' && group !== null ? [group] : []));
  return [...new Set(groups)];
}

/** "Phần II phụ lục": the second title in the table; null where there are not so many. */
export function groupAt({ steps }: AskedPlace, tasks: readonly Task[]): string | null {
  const [step, second] = steps;
  if (step === undefined || second !== undefined) return null;
  const letter = /^[a-h]$/u.test(step.ordinal) ? step.ordinal.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : null;
  const count = letter ?? countOf(step.ordinal);
  return count === null ? null : (annexGroups(tasks)[count - 1] ?? null);
}
