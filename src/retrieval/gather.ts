import type { Intent, Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';
import { inCorpusWords } from './facts/in-corpus-words.ts';
import { vocabularyOf } from './facts/vocabulary.ts';
import { findIndicators } from './find-indicators.ts';
import { findRelations } from './find-relations.ts';
import { factsOf, gatherDocument } from './gather-document.ts';
import type { Library } from './library.ts';
import { type NamedScope, namedScope } from './named-scope.ts';
import { findOneTask } from './tasks/find-one-task.ts';
import { gatherTasks } from './tasks/gather-tasks.ts';
import { rankAgencies } from './tasks/rank-agencies.ts';

type Gatherer = (question: Question, library: Library) => Evidence;

/** What the library holds for a question. Lists and counts come from the task table, facts from the passages. */
export function gather(question: Question, library: Library): Evidence {
  if (library.reader.directives().length === 0 && !TALK.has(question.intent)) {
    return { kind: 'nothing', reason: { kind: 'empty-corpus' } };
  }
  if (question.impossible !== null && NEEDS_TIME.has(question.intent)) {
    return { kind: 'nothing', reason: { kind: 'impossible-period', printed: question.impossible } };
  }
  const reworded = inCorpusWords(question, vocabularyOf(library.reader));
  return GATHERERS[question.intent](reworded, library);
}

/** What a period narrows; with one that does not exist nothing is to be looked up. */
const NEEDS_TIME: ReadonlySet<Intent> = new Set(['tasks', 'count', 'ranking', 'task', 'fact', 'indicators']);
const TALK: ReadonlySet<Intent> = new Set(['help', 'small-talk', 'out-of-scope']);

const GATHERERS: { readonly [K in Intent]: Gatherer } = {
  tasks: gatherList,
  count: gatherCount,
  ranking: rankAgencies,
  task: gatherOneTask,
  document: gatherDocument,
  relation: findRelations,
  indicators: gatherIndicators,
  fact: gatherFact,
  help: () => ({ kind: 'nothing', reason: { kind: 'help' } }),
  'small-talk': () => ({ kind: 'nothing', reason: { kind: 'small-talk' } }),
  'out-of-scope': () => ({ kind: 'nothing', reason: { kind: 'out-of-scope' } }),
};

/** Share of the question that a sentence must hold to be given in place of a task. */
const INSTEAD_OF_TASK = 0.75;

/** Rows of the table; where none fits and no time was named, a sentence that surely speaks of it. */
function gatherList(question: Question, library: Library): Evidence {
  const found = gatherTasks(question, library, 'tasks');
  const isMissing = found.kind === 'nothing' && found.reason.kind === 'no-task';
  if (!isMissing || question.topic.length === 0 || question.period !== null || question.state !== null) {
    return found;
  }
  const named = namedScope(question, library);
  const facts = factsOf(question, library, 'kind' in named ? [] : idsOf(named));
  const isSure = facts.kind === 'facts' && facts.facts.every(({ coverage }) => coverage >= INSTEAD_OF_TASK);
  return isSure ? facts : found;
}

function gatherCount(question: Question, library: Library): Evidence {
  return gatherTasks(question, library, 'count');
}

/** A row of the table, else a sentence of the text that tells. */
function gatherOneTask(question: Question, library: Library): Evidence {
  const named = namedScope(question, library);
  if ('kind' in named) return named;
  const hits = findOneTask(question, named, library);
  if (hits.length > 0) return { kind: 'one-task', hits };
  if (question.row !== null)
    return { kind: 'nothing', reason: { kind: 'no-row', ordinal: question.row.ordinal } };
  return factsOf(question, library, idsOf(named));
}

function gatherIndicators(question: Question, library: Library): Evidence {
  const found = findIndicators(question, library);
  if (found.kind !== 'nothing') return found;
  const facts = factsOf(question, library, []);
  return facts.kind === 'nothing' ? found : facts;
}

/** A sentence of the text; a document that nobody knows is said first. Where no sentence tells, a row that does. */
function gatherFact(question: Question, library: Library): Evidence {
  const named = namedScope({ ...question, agencies: [] }, library);
  if ('kind' in named) return named;
  const facts = factsOf(question, library, idsOf(named));
  if (facts.kind !== 'nothing' || question.role === 'any') return facts;
  const hits = findOneTask(question, named, library);
  return hits.length > 0 ? { kind: 'one-task', hits } : facts;
}

function idsOf({ directives }: NamedScope): string[] {
  return directives.map(({ id }) => id);
}
