import type { Directive } from '../../directive/directive.ts';
import type { Task } from '../../directive/task.ts';
import type { Question } from '../../question/question.ts';
import { addDays } from '../../vietnamese/calendar.ts';
import { fold } from '../../vietnamese/fold.ts';
import { words } from '../../vietnamese/letters.ts';
import type { Evidence, TaskHit, TaskSelection } from '../evidence.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Library } from '../library.ts';
import { type NamedScope, namedScope } from '../named-scope.ts';
import { topicFilter } from '../topic.ts';
import { ofWhichCommunes } from './communes-of-heading.ts';
import { countClasses } from './count-classes.ts';
import { loosenedTopics } from './loosened-topic.ts';
import { eitherMatter, matterFilter } from './matter-filter.ts';
import { nameInMatter } from './name-in-matter.ts';
import { namedTable } from './named-table.ts';
import { productFilter } from './product-filter.ts';
import { programmeFilter } from './programme-filter.ts';
import { standsAs } from './progress-in.ts';
import { selectTasks, type TaskScope } from './select-tasks.ts';
import { titledDocuments } from './titled-documents.ts';

/** "trong phụ lục" · "in the annex" */
const ANNEX = words`phu luc|annex(?:es)?|appendix`;

/** Days ahead that are looked at where nothing is due soon. */
const NEXT_DAYS = 31;

/** Rows of the task table for a list or a count, or why there are none. */
export function gatherTasks(question: Question, library: Library, kind: 'tasks' | 'count'): Evidence {
  const named = namedScope(question, library);
  if ('kind' in named) return named;
  if (kind === 'count' && question.progress !== null) return gatherClasses(question, named, library);
  const selection = selectWithoutStrayWord(question, named, library);
  const isNear = selection.further.length > 0 && question.state !== 'due-soon';
  if (selection.hits.length > 0 || (kind === 'tasks' && isNear)) {
    return { kind, documents: named.directives, ...selection };
  }
  return (
    (kind === 'tasks' ? comingNext(question, named, library) : null) ?? nothing(question, named, library)
  );
}

/** "Sắp đến hạn", and nothing is in the next days: what comes within a month, said to be that; null where nothing does. */
function comingNext(question: Question, named: NamedScope, library: Library): Evidence | null {
  if (question.state !== 'due-soon' || question.period !== null) return null;
  const { asOf } = question;
  const period = { printed: '', period: { from: asOf, to: addDays(asOf, NEXT_DAYS) } };
  const selection = selectWithoutStrayWord({ ...question, period }, named, library);
  if (selection.hits.length === 0) return null;
  return { kind: 'tasks', documents: named.directives, ...selection, isBeyond: true };
}

/** How the rows of a question stand, whatever state it asks for: the count is told beside all the others. */
function gatherClasses(question: Question, named: NamedScope, library: Library): Evidence {
  const { hits: all } = selectWithoutStrayWord({ ...question, progress: null }, named, library);
  if (all.length === 0) return nothing(question, named, library);
  const { progress, asOf } = question;
  const hits = progress === 'any' ? [] : all.filter((hit) => standsAs(hit, progress, asOf));
  return { kind: 'classes', documents: named.directives, classes: countClasses(all, asOf), all, hits };
}

/**
 * The rows of a question; where none fits all of its topic, those that fit what is left without words that the table does
 * not know. One stray syllable ("Sở KH&CN cần nộp gì") or an English word that is left over and fits no row is no topic
 * where an agency, a document, a period or a state is named besides.
 */
function selectWithoutStrayWord(question: Question, named: NamedScope, library: Library): TaskSelection {
  const selection =
    selectOfTable(question, named, library) ??
    selectOnMatter(question, named, library) ??
    selectFor(question, named, library);
  if (selection.hits.length > 0 || question.topic.length === 0) return selection;
  const ofTitle = selectOfTitle(question, named, library);
  if (ofTitle !== null) return ofTitle;
  for (const topic of loosenedTopics(question.topic, named.directives, library)) {
    const loosened = selectFor({ ...question, topic }, named, library);
    if (loosened.hits.length > 0) return loosened;
  }
  const isNarrowed =
    question.agencies.length + question.documents.length > 0 ||
    question.period !== null ||
    question.state !== null ||
    question.progress !== null;
  const isStray = question.topic.length === 1 || question.language === 'en';
  return isNarrowed && isStray ? selectFor({ ...question, topic: [] }, named, library) : selection;
}

/** "Danh mục 6 nhiệm vụ khoa học đặt hàng do ai chủ trì": the rows of that table; null where no table is named so. */
function selectOfTable(question: Question, named: NamedScope, library: Library): TaskSelection | null {
  const isOfTable = namedTable(question, library);
  if (isOfTable === null) return null;
  const scope = { ...taskScope({ ...question, topic: [] }, named, library), isAbout: isOfTable };
  const selection = selectTasks(question, scope, library);
  return selection.hits.length > 0 ? selection : null;
}

/** What an agency has to do under the documents that are on the topic; null where there is nothing. */
function selectOfTitle(question: Question, named: NamedScope, library: Library): TaskSelection | null {
  if (named.owners.length === 0 || named.directives.length > 0) return null;
  const directives = titledDocuments(topicOf(question), library);
  if (directives.length === 0) return null;
  const selection = selectFor({ ...question, topic: [] }, { ...named, directives }, library);
  return selection.hits.length > 0 ? selection : null;
}

/** "Việc về bệnh án điện tử giao cho ai": the rows that are about the matter itself; null where there are none, or no matter is named alone. */
function selectOnMatter(question: Question, named: NamedScope, library: Library): TaskSelection | null {
  const { topic, asked } = question;
  const namesMatter =
    question.namesInTopic === undefined &&
    topic.length > 1 &&
    asked.includes('who') &&
    named.owners.length + named.directives.length === 0;
  if (!namesMatter) return null;
  const isAbout = matterFilter(question, [...topicOf(question), ...named.outsideNumbers], library);
  const selection = selectTasks(question, { ...taskScope(question, named, library), isAbout }, library);
  return selection.hits.length > 0 ? selection : null;
}

/** The rows that a question selects inside what it names. */
export function selectFor(question: Question, named: NamedScope, library: Library): TaskSelection {
  return selectTasks(question, taskScope(question, named, library), library);
}

/** What a question's words narrow the table to. */
export function taskScope(question: Question, named: NamedScope, library: Library): TaskScope {
  const whole = [...topicOf(question), ...named.outsideNumbers];
  const body = nameInMatter(question, whole, library.reader.tasks());
  const topic = body?.otherTopic ?? whole;
  const programme = programmeFilter(question, topic, library);
  const isOnRest = topicFilter(programme?.otherTopic ?? topic, vocabularyOf(library.reader));
  const isOfWhich = ofWhichCommunes(topic, named.owners, library) ?? (() => false);
  const isOnEither = eitherMatter(question, programme?.otherTopic ?? topic, library) ?? (() => false);
  const isOnTopic = (task: Task) =>
    (body?.holds(task) ?? true) && (programme?.isOf(task) ?? true) && (isOnRest(task) || isOnEither(task));
  const brings = productFilter(question.product, library.reader.tasks());
  return {
    owners: named.owners,
    documents: documentIds(named.directives),
    tablesOnly: question.row !== null || namesAnnex(question.text) || question.documents.some(isAnnex),
    isAbout: (task) => brings(task) && (isOnTopic(task) || isOfWhich(task)),
  };
}

/** "yêu cầu" · "phân công" · "assigned": that something is assigned, not what */
const ASSIGNING = words`yeu cau|chi dao|de nghi|phan cong|dam nhan|dam nhiem|assign(?:s|ed)?`;

/** The topic without the annex, and without words of assigning where an agency or a document is named. */
function topicOf({ topic, agencies, documents }: Question): readonly string[] {
  const left = topic.filter((word) => !namesAnnex(word));
  if (agencies.length + documents.length === 0) return left;
  const assigned = fold(left.join(' ')).replaceAll(ASSIGNING, '').trim();
  return assigned === '' ? [] : left;
}

function isAnnex({ printed, kind }: Question['documents'][number]): boolean {
  return kind === 'phu-luc' || namesAnnex(printed);
}

function namesAnnex(text: string): boolean {
  return fold(text).search(ANNEX) >= 0;
}

function documentIds(directives: readonly Directive[]): ReadonlySet<string> | null {
  return directives.length === 0 ? null : new Set(directives.map(({ id }) => id));
}

function nothing(question: Question, named: NamedScope, library: Library): Evidence {
  if (question.row !== null) {
    return { kind: 'nothing', reason: { kind: 'no-row', ordinal: question.row.ordinal } };
  }
  const known = withoutTime(question, named, library).length;
  return { kind: 'nothing', reason: { kind: 'no-task', known } };
}

/** What the same question would list for any time. */
function withoutTime(question: Question, named: NamedScope, library: Library): readonly TaskHit[] {
  return selectFor(
    { ...question, period: null, alsoPeriods: [], state: null, progress: null },
    named,
    library,
  ).hits;
}
