import type { FormerDocument, TasksToFollow } from './follow-tasks.ts';
import type { TaskFingerprint } from './task-fingerprint.ts';
import { wordsOfKey } from './task-key-parts.ts';

/** A document under a new name holds nearly all its tasks; next year's copy of a plan fewer, and another number. */
const LEAST_SHARED = 0.8;

/**
 * The new names of documents that are gone, as far as tasks are tracked in them: the document with the same number, or
 * else a new one with the same tasks. Not one with another number, and none where two would do.
 */
export function renamedDocuments({ tracked, present, former }: TasksToFollow): Map<string, string> {
  const documents = groupByDocument(present);
  const known = new Set(former.map(({ document }) => document));
  const gone = groupByDocument(tracked.map(({ seen }) => seen));
  const names = new Map<string, string>();
  for (const [document, seen] of gone) {
    if (documents.has(document)) continue;
    const before = beforeOf(document, seen, former);
    const candidates = [...documents].filter(([, tasks]) => hasSameNumber(before, tasks));
    const likely =
      candidates.length > 0
        ? candidates
        : [...documents].filter(([name, tasks]) => !known.has(name) && sharesTasks(before, tasks));
    const [only] = likely;
    if (only !== undefined && likely.length === 1) names.set(document, only[0]);
  }
  return names;
}

function beforeOf(
  document: string,
  seen: readonly TaskFingerprint[],
  former: readonly FormerDocument[],
): FormerDocument {
  const followed = former.find((each) => each.document === document);
  const documentNumber =
    followed?.documentNumber ?? seen.find((task) => task.documentNumber !== null)?.documentNumber ?? null;
  return { document, documentNumber, keys: followed?.keys ?? seen.map(({ key }) => key) };
}

function hasSameNumber({ documentNumber }: FormerDocument, tasks: readonly TaskFingerprint[]): boolean {
  return documentNumber !== null && tasks[0]?.documentNumber === documentNumber;
}

function sharesTasks({ documentNumber, keys }: FormerDocument, tasks: readonly TaskFingerprint[]): boolean {
  const number = tasks[0]?.documentNumber ?? null;
  if (documentNumber !== null && number !== null) return false;
  const words = new Set(tasks.map(({ key }) => wordsOfKey(key)));
  const shared = keys.filter((key) => words.has(wordsOfKey(key))).length;
  return shared / Math.max(1, keys.length) >= LEAST_SHARED;
}

function groupByDocument(tasks: readonly TaskFingerprint[]): Map<string, TaskFingerprint[]> {
  const groups = new Map<string, TaskFingerprint[]>();
  for (const task of tasks) {
    const group = groups.get(task.document);
    if (group === undefined) groups.set(task.document, [task]);
    else group.push(task);
  }
  return groups;
}
