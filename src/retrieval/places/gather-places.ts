import type { Directive } from '../../directive/directive.ts';
import type { Passage } from '../../directive/passage.ts';
import type { Task } from '../../directive/task.ts';
import type { AskedPlace, Intent, Question } from '../../question/question.ts';
import type { Evidence, FactHit, TaskSelection } from '../evidence.ts';
import { factsOf } from '../facts-of.ts';
import type { Library } from '../library.ts';
import { lineHit } from '../line-hit.ts';
import { type NamedScope, namedScope } from '../named-scope.ts';
import { taskScope } from '../tasks/gather-tasks.ts';
import { replacedDocuments, selectTasks } from '../tasks/select-tasks.ts';
import { type FoundPlace, placeIn } from './places-in.ts';
import { titledSo } from './titled-so.ts';

/** Passages of a place that are shown; it has a number to look it up by. */
const SHOWN = 8;

/** Questions that a place narrows; relations, targets and talk are told by other things. */
const PLACED: ReadonlySet<Intent> = new Set([
  'tasks',
  'count',
  'ranking',
  'task',
  'document',
  'fact',
  'help',
]);

/** What stands at the places that a question names: its tasks, else its words; null where it names none in a document that is here. */
export function gatherPlaces(question: Question, library: Library): Evidence | null {
  const { places = [] } = question;
  if (places.length === 0 || !PLACED.has(question.intent) || question.asked.includes('head')) return null;
  const named = namedScope(question, library);
  if ('kind' in named) return question.documents.length === 0 ? null : named;
  if (question.documents.length > 0 && named.directives.length === 0) return null;
  const { directives } = named;
  const having = documentsMeant(question, directives, library).filter((directive) =>
    places.some((place) => found(place, directive, question, library)),
  );
  const [directive, second] = having;
  if (second !== undefined) return { kind: 'which-document', directives: having };
  const [only] = directives;
  if (directive === undefined) {
    return only === undefined
      ? null
      : { kind: 'nothing', reason: { kind: 'no-place', places, directive: only } };
  }
  return evidenceOf(question, { ...named, directives: [directive] }, library);
}

/** The documents named; where none is, those in force, by their titles where more than the place is said. */
function documentsMeant(
  question: Question,
  named: readonly Directive[],
  library: Library,
): readonly Directive[] {
  if (named.length > 0) return named;
  const { topic, places = [] } = question;
  const isAlone = topic.length === 0 || places.some(({ inAnnex }) => inAnnex);
  return isAlone ? inForce(library) : titledSo(topic, inForce(library), library.reader);
}

function inForce(library: Library): readonly Directive[] {
  const replaced = replacedDocuments(library);
  return library.reader.directives().filter(({ id }) => !replaced.has(id));
}

function found(
  place: AskedPlace,
  directive: Directive,
  question: Question,
  { reader }: Library,
): FoundPlace | null {
  return placeIn(place, directive, { asked: question.documents[0] ?? null, reader });
}

function evidenceOf(question: Question, named: NamedScope, library: Library): Evidence {
  const { places = [] } = question;
  const [directive] = named.directives;
  if (directive === undefined) return { kind: 'nothing', reason: { kind: 'not-in-corpus' } };
  const looked = places.map((place) => ({ place, there: found(place, directive, question, library) }));
  const missing = looked.flatMap(({ place, there }) => (there === null ? [place] : []));
  const there = looked.flatMap((one) => (one.there === null ? [] : [one.there]));
  const tasks = new Set(there.flatMap((one) => one.tasks));
  const selection = select(question, named, { tasks, library });
  if (question.intent === 'count' && selection.hits.length > 0 && missing.length === 0)
    return { kind: 'count', documents: named.directives, ...selection };
  const asksTasks =
    question.agencies.length > 0 || question.product !== undefined || question.period !== null;
  if (selection.hits.length === 0 && tasks.size > 0 && asksTasks)
    return { kind: 'nothing', reason: { kind: 'no-task', known: 0 } };
  const facts = factsAt(question, there, { directive, library });
  return { kind: 'place', directive, ...selection, ...facts, missing };
}

/** Rows of the places in the order of the document; those on the topic where there are some, else all. */
function select(
  question: Question,
  named: NamedScope,
  { tasks, library }: { readonly tasks: ReadonlySet<Task>; readonly library: Library },
): TaskSelection {
  const scope = taskScope(question, named, library);
  const inPlace = (task: Task) => tasks.has(task);
  const among = { ...scope, tablesOnly: false };
  const onTopic = selectTasks(
    question,
    { ...among, isAbout: (task) => inPlace(task) && scope.isAbout(task) },
    library,
  );
  const selection =
    onTopic.hits.length > 0 || question.product !== undefined
      ? onTopic
      : selectTasks(question, { ...among, isAbout: inPlace }, library);
  if (question.agencies.length > 0) return selection;
  const order = [...tasks];
  return {
    ...selection,
    hits: selection.hits.toSorted((a, b) => order.indexOf(a.task) - order.indexOf(b.task)),
  };
}

/** Words of the places without tasks; a sentence of one that surely tells what is asked comes alone. */
function factsAt(
  question: Question,
  there: readonly FoundPlace[],
  { directive, library }: { readonly directive: Directive; readonly library: Library },
): { readonly facts: readonly FactHit[]; readonly left: number } {
  const passages = withoutPieces(there.flatMap((one) => (one.tasks.length > 0 ? [] : one.passages)));
  if (question.topic.length > 0 && passages.length > 0) {
    const told = factsOf(question, library, [directive.id]);
    const ids = new Set(passages.map(({ id }) => id));
    const inside =
      told.kind === 'facts' && !told.isPartial ? told.facts.filter(({ passage }) => ids.has(passage.id)) : [];
    if (inside.length > 0) return { facts: inside, left: 0 };
  }
  return { facts: passages.slice(0, SHOWN).map(lineHit), left: Math.max(0, passages.length - SHOWN) };
}

/** Without pieces of a long passage that is there as a whole. */
function withoutPieces(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(
    (one, at) =>
      !passages.some(
        (other, index) =>
          index !== at &&
          other.locator === one.locator &&
          other.quote.text.includes(one.quote.text) &&
          (other.quote.text !== one.quote.text || index < at),
      ),
  );
}
