import { dueDateOf } from '../../directive/deadline.ts';
import type { PartialDate } from '../../directive/directive.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { TaskHit, TaskRole } from '../evidence.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import type { NamedScope } from '../named-scope.ts';
import { holdsFigures } from '../topic.ts';
import { type ScoredTask, sameAsBest, scoredByTopic } from './best-by-topic.ts';
import { NUMBER_OF_DOCUMENT } from './one-task-patterns.ts';
import { progressIn } from './progress-in.ts';
import { standingTo } from './task-roles.ts';
import { canTell } from './tells-itself.ts';
import { wantedOfTask } from './wanted-of-task.ts';

const SHOWN = 3;

/**
 * The row that a who-or-when question is about; two or three when they fit as well; none when nothing fits. A name that
 * owns no such row may be part of the task's own words ("phiên họp Ban Chỉ đạo").
 */
export function findOneTask(question: Question, named: NamedScope, library: Library): TaskHit[] {
  const owned = findAmong(question, named, library);
  const isTold = owned.some(({ task }) => canTell(task, question));
  if (isTold || named.owners.length === 0) return owned;
  const topic = [...question.topic, ...question.agencies.map(({ printed }) => printed)];
  const mentioning = findAmong({ ...question, topic }, { ...named, owners: [] }, library);
  if (owned.length === 0) return mentioning;
  const telling = mentioning.filter(({ task }) => canTell(task, question));
  return telling.length > 0 ? telling : owned;
}

function findAmong(question: Question, named: NamedScope, library: Library): TaskHit[] {
  const vocabulary = vocabularyOf(library.reader);
  const wanted = wantedOfTask([...question.topic, ...named.outsideNumbers], library);
  if (wanted.length === 0 && question.row === null) return [];
  const figures = wanted.filter(({ folded }) => !isOfDocument(folded, question));
  const candidates = library.reader
    .tasks()
    .filter((task) => isCandidate(task, question, named, library))
    .filter((task) => question.row !== null || holdsFigures(task, figures, vocabulary));
  const onTopic = scoredByTopic(candidates, wanted, vocabulary);
  // "sản phẩm của nhiệm vụ số 7": the number tells which
  const isTold = onTopic.length === 0 && question.row !== null;
  const scored = isTold ? scoredByTopic(candidates, [], vocabulary) : onTopic;
  const best = namedRatherThanMeant(sameAsBest(answering(scored, question)), named, library);
  return newestFirst(best, library)
    .slice(0, SHOWN)
    .map(({ task }) => hitOf(task, named, library));
}

/** Rows that name the agency asked about, as leading before coordinating; those of groups that it belongs to where none does. */
function namedRatherThanMeant(
  found: readonly ScoredTask[],
  { owners: [owner] }: NamedScope,
  { agencies }: Library,
): readonly ScoredTask[] {
  if (owner === undefined) return found;
  const ranks = found.map(({ task }) => RANKS.indexOf(standingTo(task, owner, agencies)?.role ?? 'member'));
  return found.filter((_, at) => ranks[at] === Math.min(...ranks));
}

const RANKS: readonly TaskRole[] = ['lead', 'coordinate', 'member'];

/** "Thông báo 246": a row may say "Thông báo nêu trên". */
function isOfDocument(figure: string, { about }: Question): boolean {
  return Array.from(fold(about).matchAll(NUMBER_OF_DOCUMENT)).some(({ groups }) => groups?.number === figure);
}

function isCandidate(task: Task, question: Question, named: NamedScope, library: Library): boolean {
  if (question.row !== null && task.ordinal !== question.row.ordinal) return false;
  if (question.within?.includes(task.document) === false) return false;
  if (named.directives.length > 0 && !named.directives.some(({ id }) => id === task.document)) return false;
  if (named.owners.length === 0) return true;
  return named.owners.some((owner) => standingTo(task, owner, library.agencies) !== null);
}

/** Of rows of several documents those of the newest come first: what was assigned last holds. */
function newestFirst(found: readonly ScoredTask[], { reader }: Library): readonly ScoredTask[] {
  const days = new Map(reader.directives().map(({ id, issueDate }) => [id, dayNumber(issueDate)]));
  const dayOf = ({ task }: ScoredTask) => days.get(task.document) ?? 0;
  return found.toSorted((a, b) => dayOf(b) - dayOf(a));
}

function dayNumber(date: PartialDate | null): number {
  return date === null ? 0 : ((date.year ?? 0) * 12 + (date.month ?? 0)) * 31 + (date.day ?? 0);
}

/** Rows that can answer: with an owner where "who" is asked, with a deadline where "when" is. */
function answering(scored: readonly ScoredTask[], question: Question): readonly ScoredTask[] {
  const { asked } = question;
  const fit = scored.filter(
    ({ task }) =>
      (!asked.includes('who') || task.lead.length > 0) && (!asked.includes('when') || task.deadline !== null),
  );
  const told = fit.filter(({ task }) => canTell(task, question));
  if (told.length > 0) return told;
  return fit.length > 0 ? fit : scored;
}

/** A row as it is shown to a question that names these. */
export function hitOf(task: Task, { owners }: NamedScope, library: Library): TaskHit {
  const [owner] = owners;
  const role = owner === undefined ? null : (standingTo(task, owner, library.agencies)?.role ?? null);
  return { task, role, due: dueDateOf(task.deadline), progress: progressIn(library, task.key) };
}
