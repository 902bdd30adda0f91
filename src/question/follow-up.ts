import { CLOSES, NARROWS, OPENS, OTHER_ROW, PART, POINTS_BACK } from './follow-up-patterns.ts';
import type { AskedRow, Intent, Question } from './question.ts';
import type { Reading } from './reading.ts';

const TALK = new Set<Intent>(['help', 'small-talk', 'out-of-scope']);
// Words of asking that a part of a question can hold; any other makes it a whole one.
const SMALL_CUES = new Set(['who', 'when', 'what', 'how', 'content', 'list']);
// What a follow-up itself may ask for in place of what was asked before.
const OWN_INTENTS = new Set<Intent>(['count', 'ranking', 'indicators', 'relation']);
// What gave rows of the table, so that "có bao nhiêu việc?" counts them.
const OF_TASKS = new Set<Intent>(['tasks', 'count', 'ranking']);

// What a deliverable can be asked of.
const TASKS = new Set<Intent>(['tasks', 'task']);

/** The question with what it leaves out taken from the one before; unchanged when it stands by itself. */
export function followUp(asked: Question, reading: Reading, previous: Question): Question {
  const isPartial = isPart(reading, previous);
  if (TALK.has(previous.intent) || (TALK.has(asked.intent) && !isPartial)) return asked;
  if (isPartial) return merged(asked, reading, previous);
  const pointsToThis = reading.documents.some(({ isThis }) => isThis);
  if (!pointsToThis) return asked;
  return { ...asked, documents: previous.documents, isFollowUp: previous.documents.length > 0 };
}

function isPart(reading: Reading, previous: Question): boolean {
  const { folded } = reading.question;
  const { cues } = reading;
  const named = countNamed(reading);
  const isEmpty = named === 0 && reading.topic.length === 0;
  if (isEmpty && cues.has('signing')) return previous.documents.length > 0;
  if (isEmpty && (cues.has('count') || (cues.has('list') && !cues.has('task'))))
    return OF_TASKS.has(previous.intent);
  if (isWholeQuestion(reading)) return false;
  const opens = OPENS.test(folded) || CLOSES.test(folded) || NARROWS.test(folded);
  if (opens) return named > 0 || reading.topic.length > 0 || cues.size > 0;
  if (POINTS_BACK.test(folded) && named <= 1) return true;
  if (reading.topic.length > 0) return false;
  if (named === 0)
    return cues.has('who') || cues.has('when') || (cues.has('deliverable') && TASKS.has(previous.intent));
  return named === 1 && (isBare(reading) || PART.test(folded));
}

/** It brings its own subject: tasks of somebody, of a time or in a state that it names, or a list of them. */
function isWholeQuestion({ cues, question }: Reading): boolean {
  if ([OPENS, CLOSES, NARROWS, POINTS_BACK].some((pattern) => pattern.test(question.folded))) return false;
  return (
    cues.has('list') || cues.has('task') || cues.has('duty') || cues.has('papers') || cues.has('indicator')
  );
}

function isBare({ cues }: Reading): boolean {
  return [...cues].every((cue) => SMALL_CUES.has(cue));
}

function countNamed({ places, agencies, documents, periods, states, progress, roles, row }: Reading): number {
  const kinds = [places, agencies, documents, periods, states, roles].filter(
    ({ length }) => length > 0,
  ).length;
  return kinds + (row === null ? 0 : 1) + (progress === null ? 0 : 1);
}

function merged(asked: Question, reading: Reading, previous: Question): Question {
  const documents = reading.documents.some(({ isThis }) => isThis) ? [] : asked.documents;
  const changesSubject = asked.agencies.length > 0 || documents.length > 0 || asked.period !== null;
  const intent = intentOf(asked, reading, previous);
  const state = asked.state ?? previous.state;
  const { matter: _, looksAhead: wasAhead, ...before } = previous;
  const isAhead = asked.period === null ? wasAhead : asked.looksAhead;
  const row = otherRow(reading, previous) ?? asked.row ?? (changesSubject ? null : previous.row);
  return {
    ...before,
    ...matterOf(asked, previous),
    text: asked.text,
    asOf: asked.asOf,
    language: asked.language,
    intent,
    agencies: asked.agencies.length > 0 ? asked.agencies : previous.agencies,
    role: reading.roles.length > 0 || asked.role !== 'any' ? asked.role : previous.role,
    period: asked.period ?? previous.period,
    alsoPeriods: asked.period === null ? previous.alsoPeriods : asked.alsoPeriods,
    ...(isAhead === true ? { looksAhead: true } : {}),
    state: intent === 'task' && state === 'due' ? null : state,
    progress: asked.progress ?? previous.progress,
    documents: documents.length > 0 ? documents : previous.documents,
    row,
    ...placesOf(asked, previous),
    relation: asked.relation ?? previous.relation,
    met: asked.met ?? previous.met,
    asked: asked.asked.length > 0 ? asked.asked : previous.asked,
    rankBy: asked.rankBy ?? previous.rankBy,
    rankKinds: asked.rankKinds.length > 0 ? asked.rankKinds : previous.rankKinds,
    topic: asked.topic.length > 0 && row === previous.row ? asked.topic : previous.topic,
    impossible: asked.impossible,
    about: aboutOf(asked, previous),
    isFollowUp: true,
  };
}

/** "Còn bệnh án điện tử thì sao" after "chữ ký số tới đâu rồi": another matter is asked of as the one before was. */
function matterOf({ topic, agencies }: Question, { matter }: Question): Pick<Question, 'matter'> {
  const isOther = matter !== undefined && topic.length > 0 && agencies.length === 0;
  return isOther ? { matter: { ...matter, text: topic.join(' ') } } : {};
}

/** The words of the question before, with what the follow-up names put in place of what it replaces. */
function aboutOf(asked: Question, previous: Question): string {
  const gone = [
    ...(asked.period === null || previous.period === null ? [] : [previous.period.printed]),
    ...(asked.agencies.length === 0 ? [] : previous.agencies.map(({ printed }) => printed)),
    ...(asked.topic.length === 0 ? [] : previous.topic),
  ];
  const kept = gone.reduce((text, words) => text.replace(words, ' '), previous.about);
  const time = timeOf(asked, previous);
  return [time, kept, ...asked.agencies.map(({ printed }) => printed), ...asked.topic].join(' ').trim();
}

/** "còn đến 20/6 thì sao" after a figure of another day: the text says of what day its figures are. */
function timeOf({ period }: Question, { intent, period: before }: Question): string {
  return intent === 'fact' && before !== null && period !== null ? period.printed : '';
}

/** Places stay those of the question before while the document does, and nothing else of it is asked about. */
function placesOf({ places = [], documents, topic }: Question, previous: Question): Pick<Question, 'places'> {
  const goes = documents.length > 0 || topic.length > 0;
  return { places: places.length > 0 || goes ? places : (previous.places ?? []) };
}

function otherRow({ question }: Reading, previous: Question): AskedRow | null {
  const match = previous.row === null ? null : OTHER_ROW.exec(question.folded);
  const ordinal = match?.groups?.ordinal;
  return ordinal === undefined ? null : { printed: question.text, ordinal: String(Number(ordinal)) };
}

/** What was asked before, unless the follow-up asks for something of its own, or names an owner where none was listed. */
function intentOf(asked: Question, { cues }: Reading, previous: Question): Intent {
  if (OWN_INTENTS.has(asked.intent)) return asked.intent;
  if (asked.intent === 'document' && previous.documents.length > 0) return 'document';
  const asksDay = asked.state === 'due' && asked.asked.includes('when');
  const namesTasks = asked.agencies.length > 0 || (asked.state !== null && !asksDay);
  if (namesTasks && (previous.intent === 'document' || previous.intent === 'task')) return 'tasks';
  if (cues.has('list') && OF_TASKS.has(previous.intent)) return 'tasks';
  if (previous.intent === 'fact' && asked.asked.some((word) => word !== 'what')) return 'task';
  return previous.intent;
}
