import type { AgencyKind, Owner } from '../directive/agency.ts';
import type { DirectiveKind, PartialDate } from '../directive/directive.ts';
import type { DocumentNumber } from '../directive/document-number.ts';
import type { PlaceStep } from '../directive/place.ts';
import type { IsoDate, Period } from '../vietnamese/calendar.ts';
import type { AskedRecurring } from './mentions/find-recurring.ts';

export type Language = 'vi' | 'en';

/** chủ trì · phối hợp · either */
export type RoleFilter = 'lead' | 'coordinate' | 'any';

/** quá hạn · đến hạn · sắp đến hạn · chưa có hạn · định kỳ */
export const STATE_FILTERS = ['overdue', 'due', 'due-soon', 'no-deadline', 'recurring'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/**
 * How a task stands by what was reported: đã hoàn thành · hoàn thành đúng hạn · hoàn thành quá hạn · đang thực hiện ·
 * tạm dừng · không còn hiệu lực · chưa có báo cáo · chưa hoàn thành (· trong hạn · quá hạn) · how all of them stand.
 */
export const PROGRESS_FILTERS = [
  'done',
  'done-in-time',
  'done-late',
  'running',
  'paused',
  'void',
  'no-report',
  'open',
  'open-in-time',
  'open-late',
  'any',
] as const;
export type ProgressFilter = (typeof PROGRESS_FILTERS)[number];

/** A period as the question named it. */
export interface AskedPeriod {
  readonly period: Period;
  readonly printed: string;
}

/** Who a question can ask for: an agency or group of the agencies file, or an owner that only the directives name. */
export type AskedOwner = Exclude<Owner, { kind: 'unknown' }> & {
  /** Names, folded, under which tasks hold it though the agencies file lacks them. */
  readonly asPrinted?: readonly string[];
  /** Ids of the documents that it is asked in: those of the province named behind it; absent for all. */
  readonly within?: readonly string[];
  /** Ids of the groups that it belongs to though the agencies file lacks it: a commune is one of "các xã, phường". */
  readonly inGroups?: readonly string[];
  /** Which communes of the group are meant, folded: "ven bien". */
  readonly which?: string;
};

/** An agency or group that the question names. */
export interface AskedAgency {
  readonly printed: string;
  /** True when it was called by a name that it no longer bears. */
  readonly isFormerName?: true;
  /** How it is to stand to a task, where another agency is asked for in the other role ("X phối hợp việc nào do Y chủ trì"). */
  readonly role?: 'lead' | 'coordinate';
  /** One: resolved. Several: ask which. None: unknown to the agencies file. */
  readonly candidates: readonly AskedOwner[];
}

/** A document as the question named it; what is null was not said. */
export interface AskedDocument {
  readonly printed: string;
  /** A whole number ("6277/UBND-KGVX"), or null. */
  readonly number: DocumentNumber | null;
  /** A bare ordinal ("công văn 6277" → "6277"), or null. */
  readonly ordinal: string | null;
  readonly kind: DirectiveKind | null;
  /** Issue or meeting day ("kết luận họp ngày 31/10/2025"). */
  readonly date: PartialDate | null;
  /** Words of its subject ("06 tháng cuối năm"), folded; empty when none were said. */
  readonly subject: string;
  /** Corpus documents (file names without ending) that it can be; empty when the corpus holds none. */
  readonly candidates: readonly string[];
}

/** A row of an annex: "nhiệm vụ số 25", "STT 25 phụ lục". */
export interface AskedRow {
  readonly printed: string;
  readonly ordinal: string;
}

/** A place in a document: "mục II.1", "điểm a khoản 2 Điều 3", "phần III của phụ lục". */
export interface AskedPlace {
  readonly printed: string;
  /** The outermost first. */
  readonly steps: readonly PlaceStep[];
  /** Whether an annex is named with it. */
  readonly inAnnex: boolean;
}

/** What tasks are to bring: "việc nào ra Quyết định của UBND tỉnh", "sản phẩm là kế hoạch". */
export interface AskedProduct {
  readonly printed: string;
  /** Its words in Vietnamese, folded, of which all must stand in the product of a row. */
  readonly words: readonly string[];
}

/** What is wanted. */
export const INTENTS = [
  'tasks', // list what somebody must do, in a period, in a state, under a document
  'count', // how many tasks
  'ranking', // who has most
  'task', // who or when, about one task
  'document', // what a document is or says
  'relation', // what replaces, bases itself on, … what
  'indicators', // targets met or not
  'fact', // anything else that the text may say
  'help', // what can you do
  'small-talk', // greetings, thanks
  'out-of-scope', // writing letters, weather, gold prices
] as const;
export type Intent = (typeof INTENTS)[number];

export const RELATION_QUESTIONS = [
  'replaces',
  'replaced-by',
  'based-on',
  'implements',
  'mentions',
  'issued-with',
  'any',
] as const;
export type RelationQuestion = (typeof RELATION_QUESTIONS)[number];

/** What a question was understood to ask. Pure data; the same text, clock and agencies give the same value. */
export interface Question {
  readonly text: string;
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly intent: Intent;
  readonly agencies: readonly AskedAgency[];
  readonly role: RoleFilter;
  /** True where only tasks count that name the agency, none of its groups ("được ghi tên phối hợp"). */
  readonly isByName?: true;
  readonly period: AskedPeriod | null;
  /** Further periods that do not follow the first ("Quý I và Quý III"): tasks of any of them are meant. */
  readonly alsoPeriods: readonly AskedPeriod[];
  readonly state: StateFilter | null;
  /** True when it asks what is still to be done by the end of its period, which then begins on the day of asking. */
  readonly looksAhead?: true;
  /** Which tasks that come back are meant, where these are asked for (state 'recurring'). */
  readonly recurring?: AskedRecurring;
  /** How tasks must stand by what was reported; 'any' asks how they stand. Null where the question does not say. */
  readonly progress: ProgressFilter | null;
  readonly documents: readonly AskedDocument[];
  readonly row: AskedRow | null;
  /** Places in a document that it names; absent where none is. */
  readonly places?: readonly AskedPlace[];
  /** What the tasks asked for must bring; absent where that is not said. */
  readonly product?: AskedProduct;
  /** Which relation is asked for; null unless the intent is 'relation'. */
  readonly relation: RelationQuestion | null;
  /** For 'indicators': met (true), not met (false), or all (null). */
  readonly met: boolean | null;
  /** For 'task': what is asked about it. For 'document' 'head' says that who signed it, when or for whom is all; for 'fact', that the number or signer of one is. */
  readonly asked: readonly ('who' | 'when' | 'what' | 'head')[];
  /** For 'ranking' and 'count': what is counted per agency. */
  readonly rankBy: 'most' | 'least' | null;
  /** For 'ranking': the kinds of agencies that are meant ("sở nào"); empty when all are. */
  readonly rankKinds: readonly AgencyKind[];
  /** The remaining words that say what it is about, as typed, in order: no mentions, no question words. */
  readonly topic: readonly string[];
  /** Names of bodies that the topic is told by, as typed ("liên quan đến Trung tâm Dữ liệu quốc gia"); absent where there is none. */
  readonly namesInTopic?: readonly string[];
  /** A day or period that no calendar holds ("quý 5", "ngày 31/2"), as typed; null when none was named. */
  readonly impossible: string | null;
  /** What the text of the documents is searched for: the question, or what a follow-up makes of the one before. */
  readonly about: string;
  /** For a question in English: other ways in which documents may say words of `about`. */
  readonly otherWays?: ReadonlyMap<string, readonly string[]>;
  /** True when it changes an earlier question ("còn Công an tỉnh thì sao?"). */
  readonly isFollowUp: boolean;
  /** Ids of the documents of the province that it only names as where ("ở Khánh Hòa"); absent for all. */
  readonly within?: readonly string[];
  /** The matter that it asks the standing of, or only names; absent where it asks for a value, a person, a day, tasks. */
  readonly matter?: AskedMatter;
  /** What it asks first, second, … ("phải làm bao nhiêu, đến nay làm được bao nhiêu"); absent where it asks one thing. */
  readonly parts?: readonly AskedPart[];
}

/** A matter that a question asks no single value of. */
export interface AskedMatter {
  /** How it is asked: how it stands · what is said of it · what stands in its way · it is only named, or what was directed about it is asked. */
  readonly turn: 'standing' | 'says' | 'trouble' | 'bare';
  /** The question without the words that ask so and the documents that it names, as typed; agencies last. */
  readonly text: string;
  /** The kind of the documents that are to say it ("báo cáo nói gì về …"); absent where that was not said. */
  readonly kind?: DirectiveKind;
}

/** One of several things that a question asks for. */
export interface AskedPart {
  /** Its clause, as typed. */
  readonly clause: string;
  /** The clause as a question of its own, with what it leaves to the others. */
  readonly question: Question;
}
