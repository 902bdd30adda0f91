import type { ProgressFilter, Question, StateFilter } from '../../question/question.ts';
import type { Omission, TaskRole } from '../../retrieval/evidence.ts';
import type { HeadPart } from '../../retrieval/head-asked.ts';
import type { IsoDate, Period } from '../../vietnamese/calendar.ts';
import type { ExampleQuestions } from '../example-questions.ts';
import type { ProgressPhrases } from './progress-phrases.ts';

/** Every word that an answer says by itself, in one language. Texts of directives are never translated. */
export interface Phrases {
  readonly role: (role: TaskRole) => string;
  readonly state: { readonly [K in StateFilter]: string };
  readonly period: (period: Period) => string;
  readonly row: (ordinal: string) => string;
  readonly topic: (words: string) => string;
  readonly heading: { readonly [K in TaskRole | 'all']: (count: number) => string };
  readonly further: (task: string, owners: string, day: IsoDate) => string;
  readonly furtherHeading: string;
  /** That nothing is due in so many days, before what comes within a month. */
  readonly comingNext: (days: number) => string;
  readonly omitted: { readonly [K in Omission]: (count: number) => string };
  readonly noReports: string;
  /** That states come from deadlines and reports, and how many of the tasks shown nobody has reported on. */
  readonly byReports: (unreported: number) => string;
  readonly progress: ProgressPhrases;
  /** That some fields of a document come from its side file, not from its text. */
  readonly supplied: (label: string, fields: readonly string[]) => string;
  readonly implied: (count: number) => string;
  readonly withoutOwner: (count: number) => string;
  readonly oneTask: (facts: OneTaskWords) => string;
  readonly severalTasks: (count: number) => string;
  readonly count: (facts: CountWords) => string;
  readonly ranking: (facts: RankingWords) => string;
  readonly documentTasks: (count: number, shown: number) => string;
  readonly documentWithoutTasks: string;
  readonly outsideDocument: (printed: string) => string;
  readonly indicators: (count: number, total: number, met: boolean | null) => string;
  readonly chooseAgency: (printed: string) => string;
  readonly chooseDocument: (count: number) => string;
  readonly moreFacts: string;
  readonly nearestFact: string;
  /** What is told next, of several things that were asked for, in the words of the question. */
  readonly partAsked: (clauses: readonly string[]) => string;
  /** The same where only what is nearest to it follows, and where nothing does. */
  readonly partNearest: (clauses: readonly string[]) => string;
  readonly partNotTold: (clauses: readonly string[]) => string;
  /** What follows are the tasks on a matter, so many of them shown. */
  readonly matterTasks: (count: number, shown: number) => string;
  /** What follows are sentences on it. */
  readonly matterFacts: string;
  readonly unknownAgency: (printed: string, near: readonly string[]) => string;
  /** That "sở mình" does not tell which agency is meant. */
  readonly whichOwnAgency: (printed: string) => string;
  readonly impossiblePeriod: (printed: string) => string;
  /** That an agency was called by a name it no longer bears. */
  readonly formerName: (printed: string, name: string) => string;
  readonly corpus: (count: number) => string;
  readonly unknownDocument: (printed: string) => string;
  readonly noTask: (facts: NoTaskWords) => string;
  /** That a document has no such places; and that so many passages of a place are not shown. */
  readonly noPlace: (places: readonly string[], label: string) => string;
  readonly placeLeft: (count: number) => string;
  readonly product: (words: string) => string;
  readonly noRow: (ordinal: string) => string;
  readonly noRelation: (label: string | null) => string;
  readonly noIndicators: string;
  /** That the head and foot of a document do not say some of it. */
  readonly notSaid: (label: string, parts: readonly HeadPart[]) => string;
  readonly notInCorpus: string;
  readonly emptyCorpus: string;
  readonly outOfScope: string;
  readonly smallTalk: string;
  readonly help: string;
  /** What can be asked instead; nothing where there is nothing to ask about. */
  readonly examples: (told: ExampleQuestions) => string;
}

/** Who, by when: null where the directive does not say. */
export interface OneTaskWords {
  readonly lead: string | null;
  readonly coordinate: string | null;
  readonly deadline: string | null;
  readonly deliverable: string | null;
  /** Where it stands, or null where nobody has reported on anything. */
  readonly progress: string | null;
  readonly asked: Question['asked'];
}

/** What was counted. */
export interface CountWords {
  readonly who: string | null;
  readonly role: TaskRole | null;
  readonly count: number;
  readonly where: string | null;
  readonly periods: readonly Period[];
  readonly state: StateFilter | null;
  readonly progress: ProgressFilter | null;
}

export interface RankingWords {
  readonly first: string;
  readonly count: number;
  readonly least: boolean;
}

export interface NoTaskWords {
  readonly who: string | null;
  readonly role: TaskRole | null;
  readonly periods: readonly Period[];
  readonly state: StateFilter | null;
  readonly progress: ProgressFilter | null;
  readonly topic: string | null;
  /** How many rows the same question has without period and state. */
  readonly known: number;
}
