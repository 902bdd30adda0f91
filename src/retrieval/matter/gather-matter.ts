import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import type { Evidence, FactHit } from '../evidence.ts';
import { corpusNames } from '../facts/corpus-names.ts';
import { queryOf } from '../facts/fact-query.ts';
import { inCorpusWords } from '../facts/in-corpus-words.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { type NamedScope, namedScope } from '../named-scope.ts';
import { documentsOfKind } from './documents-of-kind.ts';
import { findTasks } from './find-tasks.ts';
import { findTold } from './find-told.ts';

/** Tasks that are shown; the rest is counted. */
const TASKS_SHOWN = 3;

/** How a matter stands, from the table and the text together; null where neither holds all of it. */
export function gatherMatter(question: Question, library: Library): Evidence | null {
  const { matter } = question;
  if (matter === undefined) return null;
  const { reader } = library;
  const vocabulary = vocabularyOf(reader);
  const asked = inCorpusWords({ ...question, about: matter.text }, { vocabulary, reader });
  const scope = scopeOf(asked, library);
  if (scope === null) return null;
  const { wanted } = queryOf(asked, { vocabulary, reader }, corpusNames(reader, vocabulary).places);
  const found = matter.turn === 'trouble' ? [] : findTasks(wanted, scope, library);
  const hits = found.slice(0, TASKS_SHOWN).map(({ hit }) => hit);
  const ids = scope.directives.map(({ id }) => id);
  const facts = findTold(asked, library, ids).filter(
    (fact) => !hits.some(({ task }) => isSaidBy(task, fact)),
  );
  if (facts.length + hits.length === 0) return null;
  return { kind: 'matter', hits, tasks: found.length, facts, isOfTasks: found[0]?.isWhole === true };
}

/** Whether a row is read from the words of a sentence: it is shown once. */
function isSaidBy(task: Task, { passage, quote }: FactHit): boolean {
  if (task.document !== passage.document) return false;
  return task.quote.spans.some((one) =>
    quote.spans.some((other) => one.start < other.end && other.start < one.end),
  );
}

/** Where to look: in the documents and at the agencies that are named, or in all documents of the kind that is. */
function scopeOf(question: Question, library: Library): NamedScope | null {
  const named = namedScope(question, library);
  if ('kind' in named) return null;
  const ids = named.directives.length > 0 ? null : documentsOfKind(question, library);
  if (ids === null) return named;
  const directives = library.reader.directives().filter(({ id }) => ids.includes(id));
  return directives.length === 0 ? null : { ...named, directives };
}
