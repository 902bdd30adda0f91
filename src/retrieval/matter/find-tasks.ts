import { dueDateOf } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import type { TaskHit } from '../evidence.ts';
import { searched, type WantedToken } from '../facts/coverage.ts';
import { type Vocabulary, vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import type { NamedScope } from '../named-scope.ts';
import { progressIn } from '../tasks/progress-in.ts';
import { replacedDocuments } from '../tasks/select-tasks.ts';
import { standingTo } from '../tasks/task-roles.ts';
import { compareDue } from '../tasks/task-time.ts';
import { mostOfTopic } from '../topic.ts';
import { holdsMatter } from './held.ts';

/** A row on a matter. */
export interface FoundTask {
  readonly hit: TaskHit;
  /** Whether it is this matter itself that is to be done. */
  readonly isWhole: boolean;
}

/** Tenths of a row's words from which the matter is the whole of it. */
const WHOLE = 3;

/** Rows of the table on a matter: those whose own words hold all of it, the fullest of it first. */
export function findTasks(
  wanted: readonly WantedToken[],
  named: NamedScope,
  library: Library,
): readonly FoundTask[] {
  const vocabulary = vocabularyOf(library.reader);
  const matter = wanted.filter(({ isAside }) => isAside !== true);
  if (matter.length === 0) return [];
  const replaced = named.directives.length > 0 ? new Set<string>() : replacedDocuments(library);
  return library.reader
    .tasks()
    .filter((task) => !replaced.has(task.document) && isInScope(task, named, library))
    .filter((task) => mostOfTopic(task, matter, vocabulary) === 1 && isOn(task, matter, vocabulary))
    .map((task) => ({ hit: hitOf(task, named, library), focus: focusOf(task, matter, vocabulary) }))
    .sort((a, b) => b.focus - a.focus || compareDue(a.hit.due, b.hit.due))
    .map(({ hit, focus }) => ({ hit, isWhole: focus >= WHOLE }));
}

function isInScope(task: Task, { directives, owners }: NamedScope, { agencies }: Library): boolean {
  if (directives.length > 0 && !directives.some(({ id }) => id === task.document)) return false;
  return owners.length === 0 || owners.some((owner) => standingTo(task, owner, agencies) !== null);
}

/** Words of a row within which its matter is said; what comes later is said beside it. */
const OPENING = 14;

/** Whether a row is on a matter in the first of its own words; a heading above it is of many. */
function isOn({ task }: Task, matter: readonly WantedToken[], vocabulary: Vocabulary): boolean {
  const opening = vocabulary.words(task).slice(0, OPENING);
  return holdsMatter(matter, searched(opening), vocabulary);
}

/** How much of what the row says is the matter: in tenths, so that rows alike stand by their days. */
function focusOf({ task }: Task, matter: readonly WantedToken[], vocabulary: Vocabulary): number {
  const said = new Set(matter.map(({ folded }) => folded));
  const tokens = vocabulary.words(task);
  const weights = tokens.map(({ folded }) => vocabulary.weight(folded));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const got = weights.reduce((sum, weight, at) => sum + (said.has(tokens[at]?.folded ?? '') ? weight : 0), 0);
  return all === 0 ? 0 : Math.round((10 * got) / all);
}

function hitOf(task: Task, { owners }: NamedScope, library: Library): TaskHit {
  const [owner] = owners;
  const role = owner === undefined ? null : (standingTo(task, owner, library.agencies)?.role ?? null);
  return { task, role, due: dueDateOf(task.deadline), progress: progressIn(library, task.key) };
}
