import type { Intent, Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence } from './evidence.ts';
import { askedKinds } from './facts/asked-kinds.ts';
import { inCorpusWords } from './facts/in-corpus-words.ts';
import { notedList } from './facts/noted-list.ts';
import { vocabularyOf } from './facts/vocabulary.ts';
import { factsOf } from './facts-of.ts';
import { findIndicators, indicatorNamed } from './find-indicators.ts';
import { findRelations } from './find-relations.ts';
import { orFromText, surelyTold } from './from-text.ts';
import { gatherDocument } from './gather-document.ts';
import { headPartsAsked, tellsHeadPart } from './head-asked.ts';
import { inParts } from './in-parts.ts';
import type { Library } from './library.ts';
import { orMatter } from './matter/or-matter.ts';
import { type NamedScope, namedScope } from './named-scope.ts';
import { gatherHolder } from './persons/gather-holder.ts';
import { gatherPresider } from './persons/gather-presider.ts';
import { gatherProposer } from './persons/gather-proposer.ts';
import { gatherGroup } from './places/gather-group.ts';
import { gatherPlaces } from './places/gather-places.ts';
import { asTask } from './tasks/as-task.ts';
import { gatherOneTask, tellingTasks } from './tasks/gather-one-task.ts';
import { gatherTasks } from './tasks/gather-tasks.ts';
import { heldBy, STRONG } from './tasks/held-by.ts';
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
  const placed =
    gatherPlaces(question, library) ??
    gatherGroup(question, library) ??
    gatherProposer(question, library) ??
    gatherPresider(question, library);
  if (placed !== null) return placed;
  const { reader } = library;
  return orMatter(question, library, () => {
    const reworded = inCorpusWords(question, { vocabulary: vocabularyOf(reader), reader });
    const found = GATHERERS[question.intent](reworded, library);
    return inParts(asTask(found, reworded, library), question, library);
  });
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
  return orElse(gatherTasks(question, library, 'tasks'), question, library);
}

/** How many rows; where they hold part of the topic only, a sentence that tells comes first. */
function gatherCount(question: Question, library: Library): Evidence {
  const found = gatherTasks(question, library, 'count');
  const isAside =
    found.kind === 'count' &&
    question.topic.length > 0 &&
    found.hits.every((hit) => heldBy(hit, question, library) < STRONG);
  return (isAside ? surelyTold(question, library) : null) ?? orElse(found, question, library);
}

/** A question that names a state asks for tasks and nothing else. */
function orElse(found: Evidence, question: Question, library: Library): Evidence {
  return question.state === null ? orFromText(found, question, library) : found;
}

/** How documents stand to each other; why they do is a matter of the text. */
function gatherRelation(question: Question, library: Library): Evidence {
  if (askedKinds(question.about).kinds.has('cause')) return factsOf(question, library, []);
  const isOfText = question.documents.length === 0 && question.topic.length > 0;
  const told = isOfText ? surelyTold(question, library) : null;
  return told ?? orFromText(findRelations(question, library), question, library);
}

function gatherIndicators(question: Question, library: Library): Evidence {
  if (askedKinds(question.about).kinds.has('cause')) return factsOf(question, library, []);
  const found = findIndicators(question, library);
  return found.kind === 'nothing' ? (toldOfIndicator(question, library) ?? found) : found;
}

/** What the text says of a target that no table holds; what is nearest where it says nothing surely, its figure being there. */
function toldOfIndicator(question: Question, library: Library): Evidence | null {
  if (question.topic.length === 0) return null;
  const named = namedScope({ ...question, agencies: [] }, library);
  const facts = factsOf(question, library, 'kind' in named ? [] : idsOf(named));
  return facts.kind === 'facts' ? facts : null;
}

/** A sentence of the text; a document that nobody knows is said first. Where no sentence tells, a row that does. */
function gatherFact(question: Question, library: Library): Evidence {
  const named = namedScope({ ...question, agencies: [] }, library);
  if ('kind' in named) return named;
  const listed = notedList(question, library, idsOf(named));
  if (listed !== null) return { kind: 'facts', facts: listed, isPartial: false };
  const facts = factsOf(question, library, idsOf(named));
  if (question.asked.includes('head')) return thatTellHead(facts, question);
  if (facts.kind === 'facts' && !facts.isPartial) return facts;
  const holder = gatherHolder(question, library);
  if (holder !== null) return holder;
  const { kinds } = askedKinds(question.about);
  const indicator = kinds.has('share') || kinds.has('figure') ? indicatorNamed(question, library) : null;
  if (indicator !== null) return indicator;
  if (question.role === 'any') return facts;
  const hits = tellingTasks(question, named, library);
  const [first] = hits;
  const isHeld = first !== undefined && heldBy(first, question, library) >= STRONG;
  return isHeld ? { kind: 'one-task', hits } : facts;
}

// "Kế hoạch số 28/KH-UBND" · "Công văn 3653/VPCP-CĐS" · "22-KH/TU"
const NUMBERED = /(?<!\p{L})so\s*:?\s*\d|\d\s*[/-]\s*\p{L}/u;

/** Sentences that tell the number of a document, or who signed one; nothing where none does. */
function thatTellHead(found: Evidence, { text, about }: Question): Evidence {
  if (found.kind !== 'facts') return found;
  const isOfNumber = [text, about].some((words) => headPartsAsked(words).has('number'));
  const facts = found.facts.filter(({ quote: { text: said } }) =>
    isOfNumber ? NUMBERED.test(fold(said)) : tellsHeadPart(said, { part: 'signer', hasDay: false }),
  );
  return facts.length > 0 ? { ...found, facts } : { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
}

function idsOf({ directives }: NamedScope): string[] {
  return directives.map(({ id }) => id);
}
