import type { AgencyKind } from '../directive/agency.ts';
import { addDays, type IsoDate } from '../vietnamese/calendar.ts';
import { asksHead, asksHeadOfUnknown, decideIntent } from './decide-intent.ts';
import { withoutEverydayForms } from './everyday-forms.ts';
import { withoutFields, withWholeFields } from './fields/whole-fields.ts';
import { followUp } from './follow-up.ts';
import { RANKED_KINDS } from './intent-patterns.ts';
import { daysAhead, looksAhead } from './looks-ahead.ts';
import { findMatter } from './matter/find-matter.ts';
import { agenciesAsked } from './mentions/find-agencies.ts';
import { FIRST_DAY, type PeriodMention } from './mentions/find-period.ts';
import { ABOUT_BEFORE } from './mentions/inside-matter-patterns.ts';
import { EITHER, EXPIRES } from './mentions/state-words.ts';
import { withMissingBlanks, withoutTornFigures } from './missing-blanks.ts';
import { normaliseQuestion } from './normalise-question.ts';
import { partsOf } from './parts/split-parts.ts';
import type { AskedPeriod, Intent, ProgressFilter, Question, RoleFilter, StateFilter } from './question.ts';
import { type ReadingContext, readQuestion } from './read-question.ts';
import type { Reading } from './reading.ts';
import { withoutSlips } from './slips/mend-slips.ts';
import { phraseWords } from './slips/phrase-words.ts';
import { withoutAsides } from './without-asides.ts';
import { withoutPoliteness } from './without-politeness.ts';

/** What a question is understood against: the clock, the agencies, the documents, and the question before it. */
export interface QuestionContext extends ReadingContext {
  readonly previous: Question | null;
}

/**
 * What a question asks, from its text. Works with and without tone marks, in Vietnamese and English, past small slips.
 * Never throws, whatever the text; the same text and context give the same value. A follow-up ("còn Công an tỉnh thì
 * sao?") takes from `previous` what it does not name.
 */
export function understand(text: string, { previous, ...context }: QuestionContext): Question {
  const typed = normaliseQuestion(text);
  const known = { phrases: phraseWords(context.agencies.catalogue), corpus: context.words ?? null };
  const spelled = withoutEverydayForms(withoutTornFigures(typed));
  const meant = withoutAsides(withoutPoliteness(withMissingBlanks(withoutSlips(spelled, known))));
  const reading = readWhole(meant, context);
  const asked = { ...questionOf(reading, context), text: typed };
  if (previous === null) return withParts(asked, context);
  const { parts: _, ...before } = previous;
  const question = followUp(asked, reading, before);
  return question === asked ? withParts(asked, context) : question;
}

/** A question as it is read; where it only names a column of one task ("kho dữ liệu số – hạn?"), with that asked in full. */
function readWhole(meant: string, context: ReadingContext): Reading {
  const reading = readQuestion(meant, context);
  const hasMatter = reading.topic.length > 0 || reading.row !== null;
  const whole = withWholeFields(meant, { hasMatter });
  if (whole === meant) return reading;
  const inFull = readQuestion(whole, context);
  if (isOnOneTask(inFull)) return inFull;
  return inFull.cues.has('task') || inFull.cues.has('duty')
    ? readQuestion(withoutFields(meant), context)
    : reading;
}

/** Nothing in it asks for several tasks; it has a matter, or names nothing, as a follow-up does. */
function isOnOneTask({ cues, states, periods, agencies, documents, row, topic }: Reading): boolean {
  if (OF_MANY.some((cue) => cues.has(cue)) || states.length > 0) return false;
  return topic.length > 0 || row !== null || periods.length + agencies.length + documents.length === 0;
}

const OF_MANY = ['task', 'duty', 'list', 'count', 'count-tasks', 'papers', 'ranking', 'indicator'] as const;

/** The question with the several things that it asks for, each read by itself; a document that it names is meant in each. */
function withParts(asked: Question, context: ReadingContext): Question {
  const parts = partsOf(asked.about).map(({ clause, text }) => {
    const part = questionOf(readQuestion(text, context), context);
    const documents = part.documents.length > 0 ? part.documents : asked.documents;
    return { clause, question: { ...part, language: asked.language, documents } };
  });
  return parts.length === 0 ? asked : { ...asked, parts };
}

function questionOf(reading: Reading, { asOf }: ReadingContext): Question {
  const intent = decideIntent(reading);
  const { cues, row, documents } = reading;
  const state = stateOf(reading, intent, asOf);
  const progress = progressOf(reading, state);
  const matter = findMatter(reading);
  const [period] = reading.periods;
  const reckoned = state === 'overdue' && period?.isUntil === true ? period.asked.period.to : null;
  const isAhead = looksAhead(reading, intent, asOf);
  const ahead = isAhead && period !== undefined ? daysAhead(period, asOf) : null;
  const named = reckoned === null ? periodsNamed(reading, asOf) : [];
  return {
    text: reading.question.text,
    asOf: reckoned ?? asOf,
    language: reading.language,
    intent,
    agencies: agenciesAsked(reading.agencies),
    role: roleOf(reading),
    ...(reading.isByName ? { isByName: true as const } : {}),
    ...periodsOf(ahead === null ? named : [ahead]),
    ...(ahead === null ? {} : { looksAhead: true }),
    state: progress === 'open-late' ? null : state,
    ...(reading.recurring === null || state !== 'recurring' ? {} : { recurring: reading.recurring }),
    progress,
    documents: documents.map(({ document }) => document),
    row: row?.row ?? null,
    ...(reading.places.length === 0 ? {} : { places: reading.places.flatMap(({ places }) => places) }),
    ...(reading.product === null ? {} : { product: reading.product.product }),
    relation: intent === 'relation' ? reading.relation : null,
    met: intent === 'indicators' ? metOf(reading) : null,
    asked:
      (intent === 'document' && asksHead(reading)) || asksHeadOfUnknown(reading)
        ? ['head']
        : askedOf(reading),
    rankBy: intent === 'ranking' ? (cues.has('least') ? 'least' : 'most') : null,
    rankKinds: intent === 'ranking' ? kindsRanked(reading.question.folded) : [],
    topic: reading.topic,
    ...namesInTopic(reading),
    impossible: reading.impossible,
    about: reading.question.text,
    isFollowUp: false,
    ...(matter === null ? {} : { matter }),
  };
}

/** "liên quan đến | Trung tâm Dữ liệu quốc gia": the names that a matter is told by. */
function namesInTopic({ agencies, question }: Reading): Pick<Question, 'namesInTopic'> {
  const named = agencies.filter(
    ({ as, start, asked }) =>
      as === 'topic' && asked.candidates.length > 0 && ABOUT_BEFORE.test(question.folded.slice(0, start)),
  );
  return named.length === 0 ? {} : { namesInTopic: named.map(({ asked }) => asked.printed) };
}

/** "Quá hạn và sắp đến hạn": everything up to the days that count as soon. */
const SOON_DAYS = 14;

function asksLateAndSoon({ states }: Reading): boolean {
  const named = new Set(states.map(({ value }) => value));
  return named.has('overdue') && (named.has('due-soon') || named.has('due'));
}

function periodsNamed(reading: Reading, asOf: IsoDate): readonly AskedPeriod[] {
  const named = reading.periods.map(({ asked }) => asked);
  if (!asksLateAndSoon(reading) || FIRST_DAY === null) return named;
  if (named.length === 0) return [{ printed: '', period: { from: FIRST_DAY, to: addDays(asOf, SOON_DAYS) } }];
  return asksEither(reading)
    ? [...named, { printed: '', period: { from: FIRST_DAY, to: addDays(asOf, -1) } }]
    : named;
}

/** "Đã quá hạn hoặc phải xong trong tháng 10": what is late is asked for besides. */
function asksEither({ states: [first, second], question }: Reading): boolean {
  return (
    first !== undefined && second !== undefined && EITHER.test(question.folded.slice(first.end, second.start))
  );
}

/** The periods named. Of two of which one lies in the other ("năm 2026, quý III") the shorter is meant. */
function periodsOf(named: readonly AskedPeriod[]): Pick<Question, 'period' | 'alsoPeriods'> {
  const meant = named.filter(
    (one, index) =>
      !named.some((other, at) => at !== index && lies(other, one) && !(lies(one, other) && at > index)),
  );
  const [period = null, ...alsoPeriods] = meant;
  return { period, alsoPeriods };
}

function lies({ period: inner }: AskedPeriod, { period: outer }: AskedPeriod): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function roleOf({ roles, agencies }: Reading): RoleFilter {
  const named = new Set(roles.map(({ value }) => value));
  if (named.size === 2) return 'any';
  if (named.has('coordinate')) return 'coordinate';
  return named.has('lead') || agencies.some(({ as }) => as === 'assignee') ? 'lead' : 'any';
}

/** The most telling of the states named. "When is X due" asks for a day, it is no state. */
function stateOf(reading: Reading, intent: Intent, asOf: IsoDate): StateFilter | null {
  const { states, periods, question, cues } = reading;
  if (intent === 'indicators') return null;
  if (intent === 'tasks' && reading.recurring !== null && states.length === 0) return 'recurring';
  const [period] = periods;
  // "hết hạn hôm nay", "hết hạn tháng sau": what ends then, not what has ended
  if (period !== undefined && endsAhead(period, asOf) && EXPIRES.test(question.folded)) return 'due';
  if (asksLateAndSoon(reading)) return null;
  const order: readonly StateFilter[] = ['no-deadline', 'due-soon', 'overdue', 'due'];
  const state = order.find((one) => states.some(({ value }) => value === one)) ?? null;
  // "từ tháng 11 đến hết năm còn nợ gì": nothing of days to come is overdue
  if (state === 'overdue' && period !== undefined && period.asked.period.from >= asOf) return 'due';
  // "phải xong trong tháng mấy": the day is asked for
  const asksDay = intent === 'task' || (cues.has('when') && period === undefined);
  return asksDay && state === 'due' ? null : state;
}

/** "Hết hạn trong tháng này": of a period that is not over, the whole of which is meant; not "quá hạn tính đến 30/9". */
function endsAhead({ asked: { period }, isUntil }: PeriodMention, asOf: IsoDate): boolean {
  return period.from >= asOf || (period.to >= asOf && isUntil !== true);
}

/** "Chưa xong, quá hạn" is one class of the national reports, whichever words come first. */
function progressOf({ progress }: Reading, state: StateFilter | null): ProgressFilter | null {
  const filter = progress?.filter ?? null;
  return filter === 'open' && state === 'overdue' ? 'open-late' : filter;
}

function metOf({ cues, states }: Reading): boolean | null {
  if (cues.has('not-met') || states.some(({ value }) => value === 'overdue')) return false;
  return cues.has('met') || cues.has('done') ? true : null;
}

/** "Sở nào nhiều việc nhất" compares departments only. */
function kindsRanked(folded: string): readonly AgencyKind[] {
  return RANKED_KINDS.flatMap(({ pattern, kinds }) => (folded.search(pattern) === -1 ? [] : kinds));
}

function askedOf({ cues, row }: Reading): Question['asked'] {
  const asked = (['who', 'when', 'what'] as const).filter(
    (name) => cues.has(name) || (name === 'what' && cues.has('deliverable')),
  );
  return asked.length === 0 && row !== null ? ['what'] : asked;
}
