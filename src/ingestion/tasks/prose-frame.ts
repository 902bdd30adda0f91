import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyMention } from '../../directive/agency.ts';
import type { Deadline } from '../../directive/deadline.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { deadlineContext } from '../deadlines/deadline-context.ts';
import type { ProseDeadline } from '../deadlines/deadline-in-prose.ts';
import { findProseDeadlines } from '../deadlines/deadline-in-prose.ts';
import type { ReadDocument, ReadProvision } from '../read-document.ts';
import type { Assignment } from './task-assignment.ts';
import { findAssignment } from './task-assignment.ts';
import type { ReadSentence } from './task-names.ts';
import { readWords } from './task-names.ts';
import type { Roles } from './task-owners.ts';

/** The time that a place of a document is in. */
export interface PlaceTimes {
  /** What deadlines there are read against. */
  readonly deadlines: DeadlineContext;
  /** The deadlines that a text there states. */
  readonly deadlinesIn: (text: string) => readonly ProseDeadline[];
}

/** What is the same for all prose of a document. Each text is searched once, each place worked out once. */
export interface ProseContext {
  readonly read: ReadDocument;
  readonly agencies: AgencyRegistry;
  readonly document: string;
  /** A report tells what was done: only its sections that look ahead assign. */
  readonly isReport: boolean;
  /** The agencies that a text names. */
  readonly mentionsIn: (text: string) => readonly AgencyMention[];
  /** A sentence or clause with its names and verbs. */
  readonly wordsOf: (sentence: string) => ReadSentence;
  /** Whom a sentence or clause tells to do something, or null. */
  readonly assignmentIn: (sentence: string) => Assignment | null;
  /** The time under some headings of a part. */
  readonly timesUnder: (part: number, headings: readonly string[]) => PlaceTimes;
}

/** The context of one document. */
export function proseContext(
  read: ReadDocument,
  agencies: AgencyRegistry,
  told: Pick<ProseContext, 'document' | 'isReport'>,
): ProseContext {
  const mentionsIn = remembered((text: string) => agencies.find(text), String);
  const wordsOf = remembered((sentence: string) => readWords(sentence, mentionsIn(sentence)), String);
  return {
    read,
    agencies,
    ...told,
    mentionsIn,
    wordsOf,
    assignmentIn: remembered((sentence: string) => findAssignment(wordsOf(sentence)), String),
    timesUnder: remembered(
      (part: number, headings: readonly string[]) => placeTimes(deadlineContext(read, part, headings)),
      (part, headings) => [part, ...headings].join('\n'),
    ),
  };
}

function placeTimes(deadlines: DeadlineContext): PlaceTimes {
  return {
    deadlines,
    deadlinesIn: remembered((text: string) => findProseDeadlines(text, deadlines), String),
  };
}

/** A pure function that gives the value it gave before for the same key. */
function remembered<A extends readonly unknown[], V extends object | null>(
  make: (...from: A) => V,
  keyOf: (...from: A) => string,
): (...from: A) => V {
  const made = new Map<string, V>();
  return (...from) => {
    const key = keyOf(...from);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...from);
    made.set(key, value);
    return value;
  };
}

/** What an item takes from the words above it. */
export interface Frame {
  /** Who the items are for, or null. */
  readonly owners: Roles | null;
  /** The heading or sentence that names them. */
  readonly namedIn: ReadProvision | null;
  /** True right under an addressee or a lead-in; false for what is under a task. */
  readonly isDirect: boolean;
  /** A deadline that a lead-in states for all its items. */
  readonly deadline: Deadline | null;
  /** False in sections that assign nothing. */
  readonly isActive: boolean;
}

/** Items that nobody is named for yet. */
export function openFrame(isActive: boolean): Frame {
  return { owners: null, namedIn: null, isDirect: true, deadline: null, isActive };
}
