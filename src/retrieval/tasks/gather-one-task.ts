import type { Question } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Evidence, TaskHit } from '../evidence.ts';
import { type AnswerKind, askedKinds } from '../facts/asked-kinds.ts';
import { toldValues } from '../facts/told-values.ts';
import { factsOf } from '../facts-of.ts';
import { orFromText } from '../from-text.ts';
import type { Library } from '../library.ts';
import { type NamedScope, namedScope } from '../named-scope.ts';
import { findOneTask } from './find-one-task.ts';
import { gatherTasks } from './gather-tasks.ts';
import { orHandedIn } from './handed-in.ts';
import { heldBy, STRONG, WEAK } from './held-by.ts';
import { headingFilter } from './matter-filter.ts';
import { WORK_GIVEN } from './one-task-patterns.ts';
import { holdsNames, isAbout, namesDeed, tellsItself } from './tells-itself.ts';

/** A row of the table that tells what is asked; where it holds that in part only, a sentence of the text that does. */
export function gatherOneTask(question: Question, library: Library): Evidence {
  const named = namedScope(question, library);
  if ('kind' in named) return orFromText(named, question, library);
  if (asksUnderHeading(question, named, library)) return gatherTasks(question, library, 'tasks');
  const own = tellingTasks(question, named, library);
  const hits = orHandedIn(own, question, { named, library });
  const [first] = hits;
  if (hits !== own) return { kind: 'one-task', hits };
  if (question.row !== null) {
    return first === undefined
      ? { kind: 'nothing', reason: { kind: 'no-row', ordinal: question.row.ordinal } }
      : { kind: 'one-task', hits };
  }
  const held = first === undefined ? 0 : heldBy(first, question, library);
  if (first !== undefined && held >= STRONG && tellsItself(first, question))
    return { kind: 'one-task', hits };
  const documents = named.directives.map(({ id }) => id);
  const facts = factsOf(question, library, documents);
  const isTold = facts.kind === 'facts' && !facts.isPartial;
  if (isTold || first === undefined || held < WEAK) return facts;
  return held >= STRONG || holdsNames(first, question, library) ? { kind: 'one-task', hits } : facts;
}

/** "Việc bảo đảm cát cho dự án cao tốc giao cho ai", where a heading is on that and several have to do what stands under it. */
function asksUnderHeading(question: Question, named: NamedScope, library: Library): boolean {
  const isOnMatter = question.row === null && named.owners.length + named.directives.length === 0;
  if (!isOnMatter || !question.asked.includes('who') || !WORK_GIVEN.test(fold(question.about))) return false;
  const tasks = library.reader.tasks().filter(headingFilter(question.topic, library));
  return new Set(tasks.flatMap(({ lead }) => lead.map(({ name }) => name))).size > 1;
}

/** What a row of the table tells of itself: who does it and by when; anything else must stand in its words. */
const COLUMNS: ReadonlySet<AnswerKind> = new Set(['who', 'person', 'time', 'day', 'money']);
/** "tháng mấy" · "quý nào": numbers that a deadline has; "số mấy" must stand in the words of the row. */
const OF_TIME: ReadonlySet<string> = new Set(['ngay', 'thang', 'quy', 'nam', 'gio', 'giai doan']);

/** The rows that a question is about, where they tell what it asks for: "xây ở xã nào" is not in the row that names the building. */
export function tellingTasks(question: Question, named: NamedScope, library: Library): readonly TaskHit[] {
  const hits = findOneTask(question, named, library);
  if (question.row !== null) return hits;
  const asked = askedKinds(question.about);
  const content = new Set(fold(question.about).split(/[^\p{L}\p{N}.,]+/u));
  const asksNumber = asked.ordinals.some((noun) => !OF_TIME.has(noun) && !isOffice(noun, question));
  return hits.filter((hit) => {
    const { task } = hit;
    const { missing, isNumbered } = toldValues(task.quote.text, asked, content);
    if ((asksNumber && !isNumbered) || !namesDeed(task, question)) return false;
    if (asksOnly('when', question) && task.deadline === null) return false;
    if (asksOnly('who', question) && task.lead.length + task.coordinate.length === 0) return false;
    return [...missing].every((kind) => COLUMNS.has(kind)) && isAbout(hit, question, library);
  });
}

/** "giao so nao" typed without marks: a sở, no number. */
function isOffice(noun: string, { asked, about }: Question): boolean {
  return noun === 'so' && asked.includes('who') && !about.toLowerCase().includes('số');
}

function asksOnly(what: 'who' | 'when', { asked }: Question): boolean {
  return asked.length > 0 && asked.every((one) => one === what);
}
