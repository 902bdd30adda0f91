import type { Directive } from '../directive/directive.ts';
import { type IsoDate, yearOf } from '../vietnamese/calendar.ts';
import { fold } from '../vietnamese/fold.ts';
import type { DescribedDocuments } from './described/description.ts';
import { type DescribedMention, findDescribed, findScope } from './described/find-described.ts';
import { withAgencyNames } from './described/with-agency-names.ts';
import { detectLanguage } from './detect-language.ts';
import type { DocumentMention } from './mentions/document-mention.ts';
import { type AgencyFinder, findAgenciesAsked } from './mentions/find-agencies.ts';
import { findColumns } from './mentions/find-columns.ts';
import { type CueName, findCues, findTalk, isAlsoTopic } from './mentions/find-cues.ts';
import { findDocuments } from './mentions/find-documents.ts';
import { findImpossiblePeriod } from './mentions/find-impossible-period.ts';
import { asksBeyondTasks } from './mentions/find-open-turn.ts';
import { findPeriodsAsked } from './mentions/find-period.ts';
import { findProgress } from './mentions/find-progress.ts';
import { findRecurring } from './mentions/find-recurring.ts';
import { findRelation, relationSpans } from './mentions/find-relation.ts';
import { findRoles } from './mentions/find-roles.ts';
import { findRow, type RowMention } from './mentions/find-row.ts';
import { findStates } from './mentions/find-state.ts';
import { findTopic } from './mentions/find-topic.ts';
import { idleVerbs } from './mentions/idle-verbs.ts';
import { withIssuers } from './mentions/issuers.ts';
import type { LexiconHit } from './mentions/lexicon.ts';
import { annexSpans, findPlaces } from './places/find-places.ts';
import { findProduct } from './product/find-product.ts';
import { blank, overlaps, type QuestionText, questionText } from './question-text.ts';
import type { Reading } from './reading.ts';
import { withRoles } from './roles/agency-roles.ts';
import { findRoleTurns } from './roles/find-role-turns.ts';
import type { CorpusWords } from './slips/corpus-words.ts';

/** What a question is read against. */
export interface ReadingContext {
  /** The day of asking. */
  readonly asOf: IsoDate;
  readonly agencies: AgencyFinder;
  /** The documents of the corpus, by which bare figures and titles are known. */
  readonly directives: readonly Directive[];
  /** What documents told by kind and matter are known by; without it they are told by number, day and title alone. */
  readonly described?: DescribedDocuments;
  /** The words of the documents, by which slips and halves of words are told; without them only words of asking are mended. */
  readonly words?: CorpusWords;
  /** Whether reports of how tasks stand are kept, so that a question can ask for them. */
  readonly readsProgress?: boolean;
  /** Whether places in documents are looked for; they are unless said otherwise. */
  readonly readsPlaces?: boolean;
}

/**
 * Finds the mentions in a normalised question, each kind in what the kinds before it left: documents, a row, agencies,
 * periods, states, roles, talk, words of asking; the rest is the topic.
 */
export function readQuestion(text: string, context: ReadingContext): Reading {
  const reading = readProgressed(text, context);
  return isPlaced(reading) ? reading : readProgressed(text, { ...context, readsPlaces: false });
}

/** "Điều 5 Luật Đất đai quy định gì": a place of a document that is not here is part of what is asked. */
function isPlaced({ places, documents }: Reading): boolean {
  if (places.length === 0) return true;
  if (documents.some(({ document, isThis }) => isThis || document.candidates.length > 0)) return true;
  return documents.length === 0;
}

function readProgressed(text: string, context: ReadingContext): Reading {
  const reading = readMentions(text, context);
  if (reading.progress === null || asksForProgress(reading)) return reading;
  return readMentions(text, { ...context, readsProgress: false });
}

/**
 * Whether words of being done are said of tasks: "việc nào đã xong", "Sở Y tế đã hoàn thành những gì"; not "đã hoàn
 * thành bao nhiêu km đường", which the text of a directive may say, nor targets that were met.
 */
function asksForProgress({ progress, agencies, cues, documents, row, topic }: Reading): boolean {
  if (progress === null || cues.has('indicator') || cues.has('papers')) return false;
  const ofReport = documents.some(({ document }) => document.kind === 'bao-cao');
  if (ofReport && cues.has('count')) return false;
  const ofTasks = cues.has('task') || cues.has('duty') || row !== null;
  if (topic.length > 0) return progress.isStatus || ofTasks;
  return ofTasks || agencies.length > 0 || progress.filter !== 'void';
}

function readMentions(
  text: string,
  {
    asOf,
    agencies: finder,
    directives,
    described,
    words,
    readsProgress = false,
    readsPlaces = true,
  }: ReadingContext,
): Reading {
  const question = questionText(text);
  const product = findProduct(question);
  const { told, documents } = documentsOf(blank(question, product === null ? [] : [product]), {
    agencies: finder,
    directives,
    described,
  });
  let rest = blank(question, product === null ? documents : [product, ...documents]);
  const row = rowOf(rest, documents);
  if (row !== null) rest = blank(rest, [row]);
  const places = readsPlaces ? findPlaces(rest) : [];
  rest = blank(rest, [...places, ...annexSpans(rest)]);
  const agencies = withRoles(
    withIssuers(findAgenciesAsked(rest, finder), { question, documents, directives }),
    question,
  );
  rest = blank(
    rest,
    agencies.filter(({ as }) => as !== 'topic'),
  );
  const periods = findPeriodsAsked(rest, asOf, directives);
  rest = blank(rest, periods);
  const impossible = findImpossiblePeriod(rest, yearOf(asOf));
  const relation = findRelation(blank(question, documents), documents);
  if (relation !== null) rest = blank(rest, relationSpans(rest));
  const namesOwner = agencies.some(({ asked, as }) => asked.candidates.length > 0 && as !== 'topic');
  const named = findStates(rest, { namesOwner });
  const progress = readsProgress
    ? findProgress(rest, { states: named, hasPeriod: periods.length > 0 })
    : null;
  rest = blank(rest, progress?.spans ?? []);
  const states = progress === null ? named : findStates(rest, { namesOwner });
  rest = blank(rest, states);
  if (namesOwner) rest = blank(rest, findColumns(rest));
  const { roles, spans: roleSpans, isByName } = findRoleTurns(rest, findRoles, { namesOwner });
  rest = blank(rest, roleSpans);
  const talk = findTalk(rest);
  rest = blank(
    rest,
    talk.filter(({ value }) => value !== 'out-of-scope'),
  );
  const cues = findCues(rest);
  rest = blank(
    rest,
    cues.filter((cue) => !isAlsoTopic(rest, cue)),
  );
  rest = blank(rest, idleVerbs(rest, { namesDocument: documents.length > 0 }));
  const names = cueNames(cues);
  const asksTasks = names.has('task') || names.has('duty');
  const language = detectLanguage(text, [...documents, ...agencies, ...periods]);
  const topic = told !== null && documents.includes(told) ? [] : findTopic(rest, language, words);
  const recurring = told === null ? findRecurring(question.folded, topic) : null;
  return {
    question,
    language,
    documents,
    ownData: told === null ? null : { parts: told.parts, isTold: told.document.candidates.length > 0 },
    row,
    places,
    product,
    agencies,
    periods,
    impossible,
    states,
    recurring,
    progress,
    roles,
    isByName,
    relation,
    talk,
    cues: names,
    isOpen: asksBeyondTasks(question, rest, { asksTasks }),
    topic: recurring === null ? topic : [],
  };
}

// "mục 3" · "mục số 3"
const ITEM = /^muc(?!\p{L})/u;

/** A row of an annex; "mục 3 công văn 6277 giao ai" is a place of the letter. */
function rowOf(rest: QuestionText, documents: readonly DocumentMention[]): RowMention | null {
  const row = findRow(rest);
  const isItem = row !== null && ITEM.test(fold(row.row.printed)) && annexSpans(rest).length === 0;
  const named = documents.filter(({ document }) => document.candidates.length > 0);
  const isOfAnnex = named.some(({ document }) => fold(document.printed).includes('phu luc'));
  return isItem && named.length > 0 && !isOfAnnex ? null : row;
}

type DocumentsRead = Pick<Reading, 'documents'> & {
  /** The one whose own data is asked for, told by what it is. */
  readonly told: DescribedMention | null;
};

/** Documents by number, day and title, and where kind and matter tell one, by these: such a title of another time or place is none. */
function documentsOf(
  question: QuestionText,
  {
    agencies,
    directives,
    described,
  }: Pick<ReadingContext, 'agencies' | 'directives'> & {
    readonly described: DescribedDocuments | undefined;
  },
): DocumentsRead {
  const named = findDocuments(question, directives);
  if (described === undefined) return { told: null, documents: named };
  const describing = {
    documents: described,
    withNames: (words: string) => withAgencyNames(words, agencies),
  };
  const told = findDescribed(question, describing);
  if (told !== null && told.document.candidates.length > 0) return { told, documents: [told] };
  const scope = told === null ? findScope(question, describing) : null;
  if (scope !== null && !named.some((one) => isByNumber(one) && overlaps(one, scope)))
    return { told: null, documents: [scope, ...named.filter((one) => !overlaps(one, scope))] };
  return { told, documents: told === null ? named : named.filter((one) => !isByTitle(one)) };
}

/** "Theo Công văn 7158, UBND các xã, phường …": the number tells it, what follows is no title. */
function isByNumber({ document }: DocumentMention): boolean {
  const { number, ordinal, candidates } = document;
  return (number !== null || ordinal !== null) && candidates.length === 1;
}

function isByTitle({ document }: DocumentMention): boolean {
  const { number, ordinal, date, subject } = document;
  return number === null && ordinal === null && date === null && subject !== '';
}

/** "mấy việc" counts, and it counts tasks. */
function cueNames(cues: readonly LexiconHit<CueName>[]): ReadonlySet<CueName> {
  return new Set(
    cues.flatMap(({ value }): readonly CueName[] => (value === 'count-tasks' ? ['count', 'task'] : [value])),
  );
}
