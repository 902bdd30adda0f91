import type { Directive } from '../directive/directive.ts';
import type { Question } from '../question/question.ts';
import { fold } from '../vietnamese/fold.ts';
import type { Evidence, TaskHit, TaskSelection } from './evidence.ts';
import type { Library } from './library.ts';
import { type NamedScope, namedScope } from './named-scope.ts';
import { selectTasks, type TaskScope } from './select-tasks.ts';
import { topicFilter } from './topic.ts';
import { vocabularyOf } from './vocabulary.ts';

const ANNEX = /(?<!\p{L})(?:phu\s+luc|bang|danh\s+muc|annex|appendix)(?!\p{L})/u;

/** Rows of the task table for a list or a count, or why there are none. */
export function gatherTasks(question: Question, library: Library, kind: 'tasks' | 'count'): Evidence {
  const named = namedScope(question, library);
  if ('kind' in named) return named;
  const selection = selectFor(question, named, library);
  if (selection.hits.length > 0 || (kind === 'tasks' && selection.further.length > 0)) {
    return { kind, documents: named.directives, ...selection };
  }
  return nothing(question, named, library);
}

/** The rows that a question selects inside what it names. */
export function selectFor(question: Question, named: NamedScope, library: Library): TaskSelection {
  return selectTasks(question, taskScope(question, named, library), library);
}

/** What a question's words narrow the table to. */
export function taskScope(question: Question, named: NamedScope, library: Library): TaskScope {
  const topic = [...question.topic, ...named.outsideNumbers];
  return {
    owners: named.owners,
    documents: documentIds(named.directives),
    tablesOnly: asksForTable(question),
    isAbout: topicFilter(topic, vocabularyOf(library.reader)),
  };
}

function documentIds(directives: readonly Directive[]): ReadonlySet<string> | null {
  return directives.length === 0 ? null : new Set(directives.map(({ id }) => id));
}

function asksForTable({ row, documents }: Question): boolean {
  return (
    row !== null || documents.some(({ printed, kind }) => kind === 'phu-luc' || ANNEX.test(fold(printed)))
  );
}

function nothing(question: Question, named: NamedScope, library: Library): Evidence {
  if (question.row !== null) {
    return { kind: 'nothing', reason: { kind: 'no-row', ordinal: question.row.ordinal } };
  }
  const known = withoutTime(question, named, library).length;
  return { kind: 'nothing', reason: { kind: 'no-task', period: question.period, known } };
}

/** What the same question would list for any time. */
function withoutTime(question: Question, named: NamedScope, library: Library): readonly TaskHit[] {
  return selectFor({ ...question, period: null, state: null }, named, library).hits;
}
