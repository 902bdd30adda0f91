import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Evidence, FactHit, TaskHit } from '../evidence.ts';
import { type AnswerKind, askedKinds } from '../facts/asked-kinds.ts';
import { coverageOf, creditsOf, searched } from '../facts/coverage.ts';
import { toldValues } from '../facts/told-values.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { namedScope } from '../named-scope.ts';
import { hitOf } from './find-one-task.ts';
import { STRONG, WEAK } from './held-by.ts';
import { canTell, isAbout, namesDeed, tellsItself } from './tells-itself.ts';
import { wantedOfTask } from './wanted-of-task.ts';

/**
 * What was found in the text as the task that it is: a row of a table of tasks, or the sentence that assigns one where a
 * column of it is asked for. Its number, owners, days and product are then shown as everywhere. What is only near to the
 * question is its answer where the row holds all that is asked about; anything else stays as it was found.
 */
export function asTask(found: Evidence, question: Question, library: Library): Evidence {
  if (found.kind !== 'facts' || !MAY_BE_TASK.has(question.intent)) return found;
  const hit = hitIn(found, question, library);
  return hit === null ? found : { kind: 'one-task', hits: [hit] };
}

const MAY_BE_TASK: ReadonlySet<Question['intent']> = new Set(['task', 'tasks', 'fact']);

function hitIn(
  { facts, isPartial }: Extract<Evidence, { kind: 'facts' }>,
  question: Question,
  library: Library,
): TaskHit | null {
  const [first, second] = facts;
  const isOfColumns = asksColumns(question);
  if (first === undefined || question.asked.includes('head')) return null;
  if (!isOfColumns && (isPartial || second !== undefined)) return null;
  const task = taskSaidBy(first, question, library);
  if (task === null || (task.origin === 'prose' && !isOfColumns) || !shows(task, question)) return null;
  const named = namedScope(question, library);
  if ('kind' in named) return null;
  const hit = hitOf(task, named, library);
  if (!canTell(task, question) || !namesDeed(task, question)) return null;
  if (task.origin === 'table' && !isPartial) return hit;
  const isMeant = tellsItself(hit, question) && isAbout(hit, question, library);
  return isMeant && holds(task, question, library) >= (isPartial ? STRONG : WEAK) ? hit : null;
}

/** Who, by when or which product: a column of the row tells it. */
function asksColumns({ asked, intent, role }: Question): boolean {
  return intent === 'task' || asked.includes('who') || asked.includes('when') || role !== 'any';
}

/** The one task that is read from the words of a finding; of several in one sentence none, unless one alone is on what is asked. */
function taskSaidBy(fact: FactHit, question: Question, library: Library): Task | null {
  const said = library.reader.tasks().filter((task) => isSaidBy(task, fact));
  const [only, ...others] = said;
  if (only === undefined || others.length === 0) return only ?? null;
  const [best, next] = said
    .map((task) => ({ task, held: holds(task, question, library) }))
    .sort((a, b) => b.held - a.held);
  return best !== undefined && best.held >= STRONG && (next?.held ?? 0) < WEAK ? best.task : null;
}

/** Whether a task is read from the words of a sentence, or from the row. */
export function isSaidBy({ document, quote }: Task, fact: FactHit): boolean {
  if (document !== fact.passage.document) return false;
  return quote.spans.some((one) =>
    fact.quote.spans.some((other) => one.start < other.end && other.start < one.end),
  );
}

/** How much of what is asked about stands in the words of the task itself and in its product: 0 to 1. */
function holds({ task, deliverable }: Task, question: Question, library: Library): number {
  const vocabulary = vocabularyOf(library.reader);
  const wanted = wantedOfTask(question.topic, library);
  const own = searched(vocabulary.words([task, deliverable].filter(Boolean).join(' | ')));
  return coverageOf(wanted, creditsOf(wanted, own, vocabulary));
}

/** What a task shows beside its words. */
const COLUMNS: ReadonlySet<AnswerKind> = new Set(['who', 'person', 'time', 'day']);
/** "hạn tháng mấy" */
const OF_TIME: ReadonlySet<string> = new Set(['ngay', 'thang', 'quy', 'nam', 'gio']);

/** Whether what is asked for is shown of a task: a row may have columns that tasks have not. */
function shows({ task, deliverable, deadline }: Task, { about, asked: columns }: Question): boolean {
  const asked = askedKinds(about);
  const content = new Set(fold(about).split(/[^\p{L}\p{N}.,]+/u));
  const { missing, isNumbered } = toldValues(`${task} ${deliverable ?? ''}`, asked, content);
  if (columns.includes('when') && deadline === null) return false;
  if (!isNumbered && asked.ordinals.some((noun) => !OF_TIME.has(noun))) return columns.includes('who');
  return [...missing].every((kind) => COLUMNS.has(kind));
}
