import { dueDateOf } from '../../directive/deadline.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import type { TaskHit } from '../evidence.ts';
import { type Vocabulary, vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import type { NamedScope } from '../named-scope.ts';
import { taskTokens, topicCoverage, wantedTopic } from '../topic.ts';
import { standingTo } from './task-roles.ts';

/** A row must hold this share of the question's words to be what is asked about. */
const ENOUGH = 0.6;
/** Rows this near to the best are as good. */
const MARGIN = 0.06;
const SHOWN = 3;

interface Scored {
  readonly task: Task;
  readonly score: number;
}

/**
 * The row that a who-or-when question is about; two or three when they fit as well; none when nothing fits. A name that
 * owns no such row may be part of the task's own words ("phiên họp Ban Chỉ đạo").
 */
export function findOneTask(question: Question, named: NamedScope, library: Library): TaskHit[] {
  const owned = findAmong(question, named, library);
  if (owned.length > 0 || named.owners.length === 0) return owned;
  const topic = [...question.topic, ...question.agencies.map(({ printed }) => printed)];
  return findAmong({ ...question, topic }, { ...named, owners: [] }, library);
}

function findAmong(question: Question, named: NamedScope, library: Library): TaskHit[] {
  const vocabulary = vocabularyOf(library.reader);
  const wanted = wantedTopic([...question.topic, ...named.outsideNumbers], vocabulary);
  if (wanted.length === 0 && question.row === null) return [];
  const scored = library.reader
    .tasks()
    .filter((task) => isCandidate(task, question, named, library))
    .map((task) => ({ task, coverage: wanted.length === 0 ? 1 : topicCoverage(task, wanted, vocabulary) }))
    .filter(({ coverage }) => coverage >= ENOUGH)
    .map(({ task, coverage }) => ({ task, score: coverage + 0.3 * focusOf(task, wanted, vocabulary) }))
    .sort((a, b) => b.score - a.score);
  return best(answering(scored, question)).map(({ task }) => hitOf(task, named, library));
}

function isCandidate(task: Task, question: Question, named: NamedScope, library: Library): boolean {
  if (question.row !== null && task.ordinal !== question.row.ordinal) return false;
  if (named.directives.length > 0 && !named.directives.some(({ id }) => id === task.document)) return false;
  if (named.owners.length === 0) return true;
  return named.owners.some((owner) => standingTo(task, owner, library.agencies) !== null);
}

/** How much of the row's own title the question says: "Trường học số" is the whole of one row, a mention in another. */
function focusOf(task: Task, wanted: ReturnType<typeof wantedTopic>, vocabulary: Vocabulary): number {
  const said = new Set(wanted.map(({ folded }) => folded));
  const title = taskTokens(task, vocabulary).tokens.filter(({ end }) => end <= task.task.length);
  let all = 0;
  let got = 0;
  for (const { folded } of title) {
    const weight = vocabulary.weight(folded);
    all += weight;
    if (said.has(folded)) got += weight;
  }
  return all === 0 ? 0 : got / all;
}

/** Rows that can answer: with an owner where "who" is asked, with a deadline where "when" is. */
function answering(scored: readonly Scored[], { asked }: Question): readonly Scored[] {
  const fit = scored.filter(
    ({ task }) =>
      (!asked.includes('who') || task.lead.length > 0) && (!asked.includes('when') || task.deadline !== null),
  );
  return fit.length > 0 ? fit : scored;
}

function best(scored: readonly Scored[]): readonly Scored[] {
  const top = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= top - MARGIN).slice(0, SHOWN);
}

function hitOf(task: Task, { owners }: NamedScope, { agencies }: Library): TaskHit {
  const [owner] = owners;
  const role = owner === undefined ? null : (standingTo(task, owner, agencies)?.role ?? null);
  return { task, role, due: dueDateOf(task.deadline) };
}
