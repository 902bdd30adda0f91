import type { Task, TaskKey } from '../../directive/task.ts';

/** A task as a report names it. */
export interface TaskTitle {
  readonly key: TaskKey;
  readonly document: string;
  readonly locator: string;
  readonly task: string;
}

/** How the table of tasks differs between two generations. */
export interface TaskChanges {
  readonly added: readonly TaskTitle[];
  /** Same key with other facts, or other words at the same place; named as they are now. */
  readonly changed: readonly TaskTitle[];
  readonly gone: readonly TaskTitle[];
}

/**
 * Compares by key; a task gone and one come at the same place of the same document are one that changed. Where in the
 * file its words begin is no fact of a task: a word put in above moves all that follow.
 */
export function compareTasks(before: readonly Task[], after: readonly Task[]): TaskChanges {
  const old = new Map(before.map((task) => [task.key, factsOf(task)]));
  const now = new Set(after.map(({ key }) => key));
  const leftPlaces = countBy(before.filter(({ key }) => !now.has(key)));
  const added: Task[] = [];
  const changed: Task[] = [];
  for (const task of after) {
    const known = old.get(task.key);
    if (known !== undefined) {
      if (known !== factsOf(task)) changed.push(task);
    } else if (takeFrom(leftPlaces, placeOf(task))) changed.push(task);
    else added.push(task);
  }
  const reworded = countBy(changed.filter(({ key }) => !old.has(key)));
  const gone = before.filter((task) => !now.has(task.key) && !takeFrom(reworded, placeOf(task)));
  return { added: added.map(titleOf), changed: changed.map(titleOf), gone: gone.map(titleOf) };
}

function factsOf({ quote, ...facts }: Task): string {
  return JSON.stringify([facts, quote.text]);
}

function titleOf({ key, document, locator, task }: Task): TaskTitle {
  return { key, document, locator, task };
}

function placeOf({ document, part, locator }: Task): string {
  return [document, part, locator].join('\0');
}

function countBy(tasks: readonly Task[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) counts.set(placeOf(task), (counts.get(placeOf(task)) ?? 0) + 1);
  return counts;
}

function takeFrom(counts: Map<string, number>, place: string): boolean {
  const count = counts.get(place) ?? 0;
  counts.set(place, count - 1);
  return count > 0;
}
