import type { Intent, Question } from '../question/question.ts';
import { daysBetween } from '../vietnamese/calendar.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence, TaskHit } from './evidence.ts';
import { type AnswerKind, askedKinds } from './facts/asked-kinds.ts';
import { inCorpusWords } from './facts/in-corpus-words.ts';
import { toldValues } from './facts/told-values.ts';
import { vocabularyOf } from './facts/vocabulary.ts';
import { findIndicators } from './find-indicators.ts';
import { findRelations } from './find-relations.ts';
import { factsOf, gatherDocument } from './gather-document.ts';
import type { Library } from './library.ts';
import { type NamedScope, namedScope } from './named-scope.ts';
import { findOneTask } from './tasks/find-one-task.ts';
import { gatherTasks } from './tasks/gather-tasks.ts';
import { rankAgencies } from './tasks/rank-agencies.ts';
import { topicCoverage, wantedTopic } from './topic.ts';

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
  relation: gatherRelation,
  indicators: gatherIndicators,
  fact: gatherFact,
  help: () => ({ kind: 'nothing', reason: { kind: 'help' } }),
  'small-talk': () => ({ kind: 'nothing', reason: { kind: 'small-talk' } }),
  'out-of-scope': () => ({ kind: 'nothing', reason: { kind: 'out-of-scope' } }),
};

/** Rows of the table; where none fits, a sentence that surely speaks of it. */
function gatherList(question: Question, library: Library): Evidence {
  return orSureFacts(gatherTasks(question, library, 'tasks'), question, library);
}

function gatherCount(question: Question, library: Library): Evidence {
  return orSureFacts(gatherTasks(question, library, 'count'), question, library);
}

/** Share of the question that a sentence must hold to be given in place of a task. */
const INSTEAD_OF_TASK = 0.6;

/**
 * What the table gave; where it holds no such task, or what looked like an agency is none ("so thue bao": số, no sở), a
 * sentence that surely speaks of what was asked. A question that names a state, or a time shorter than a year, asks for
 * tasks and nothing else.
 */
function orSureFacts(found: Evidence, question: Question, library: Library): Evidence {
  if (found.kind !== 'nothing' || question.topic.length === 0 || asksForTime(question)) return found;
  const isMissing = found.reason.kind === 'no-task';
  if (!isMissing && !(found.reason.kind === 'unknown-agency' && isBare(found.reason.agency.printed)))
    return found;
  const known = {
    ...question,
    agencies: question.agencies.filter(({ candidates }) => candidates.length > 0),
  };
  const named = namedScope(known, library);
  const facts = factsOf(known, library, 'kind' in named ? [] : idsOf(named));
  const isSure =
    facts.kind === 'facts' &&
    !facts.isPartial &&
    facts.facts.every(({ coverage }) => coverage >= INSTEAD_OF_TASK);
  return isSure ? facts : found;
}

function asksForTime({ period, state }: Question): boolean {
  if (state !== null) return true;
  return period !== null && daysBetween(period.period.from, period.period.to) < A_YEAR;
}

const A_YEAR = 364;

/** Typed without marks: "so" is "sở" or "số". */
function isBare(printed: string): boolean {
  return fold(printed) === printed.toLowerCase();
}

/** A row of the table, else a sentence of the text that tells. */
function gatherOneTask(question: Question, library: Library): Evidence {
  const named = namedScope(question, library);
  if ('kind' in named) return named;
  const hits = tellingTasks(question, named, library);
  if (hits.length > 0) return surerFacts(hits, question, library) ?? { kind: 'one-task', hits };
  if (question.row !== null)
    return { kind: 'nothing', reason: { kind: 'no-row', ordinal: question.row.ordinal } };
  return factsOf(question, library, idsOf(named));
}

/** What a row of the table tells of itself: who does it and by when; anything else must stand in its words. */
const COLUMNS: ReadonlySet<AnswerKind> = new Set(['who', 'person', 'time', 'day', 'money']);

/** The rows that a question is about, where they tell what it asks for: "xây ở xã nào" is not in the row that names the building. */
function tellingTasks(question: Question, named: NamedScope, library: Library): readonly TaskHit[] {
  const hits = findOneTask(question, named, library);
  if (question.row !== null) return hits;
  const asked = askedKinds(question.about);
  const content = new Set(fold(question.about).split(/[^\p{L}\p{N}.,]+/u));
  return hits.filter(({ task }) =>
    [...toldValues(task.quote.text, asked, content).missing].every((kind) => COLUMNS.has(kind)),
  );
}

/** By how much more of the question a sentence must hold than the task does to be given in its place. */
const SURER = 0.25;

/** A sentence that says what the row of the table says in part only: "ai tặng máy tính cho …"; null where none does. */
function surerFacts([first]: readonly TaskHit[], question: Question, library: Library): Evidence | null {
  if (first === undefined || question.row !== null) return null;
  const vocabulary = vocabularyOf(library.reader);
  const held = topicCoverage(first.task, wantedTopic(question.topic, vocabulary), vocabulary);
  // No sentence holds more than all of the question.
  if (held + SURER > 1) return null;
  const facts = factsOf(question, library, []);
  if (facts.kind !== 'facts' || facts.isPartial) return null;
  return (facts.facts[0]?.coverage ?? 0) >= held + SURER ? facts : null;
}

/** How documents stand to each other; why they do is a matter of the text. */
function gatherRelation(question: Question, library: Library): Evidence {
  return askedKinds(question.about).kinds.has('cause')
    ? factsOf(question, library, [])
    : findRelations(question, library);
}

function gatherIndicators(question: Question, library: Library): Evidence {
  const found = findIndicators(question, library);
  if (found.kind !== 'nothing') return found;
  const facts = factsOf(question, library, []);
  return facts.kind === 'facts' && !facts.isPartial ? facts : found;
}

/** A sentence of the text; a document that nobody knows is said first. Where no sentence tells, a row that does. */
function gatherFact(question: Question, library: Library): Evidence {
  const named = namedScope({ ...question, agencies: [] }, library);
  if ('kind' in named) return named;
  const facts = factsOf(question, library, idsOf(named));
  if ((facts.kind === 'facts' && !facts.isPartial) || question.role === 'any') return facts;
  const hits = tellingTasks(question, named, library);
  return hits.length > 0 ? { kind: 'one-task', hits } : facts;
}

function idsOf({ directives }: NamedScope): string[] {
  return directives.map(({ id }) => id);
}
