import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyMention } from '../../directive/agency.ts';
import type { Deadline } from '../../directive/deadline.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import { deadlineContext } from '../deadlines/deadline-context.ts';
import type { ReadDocument, ReadProvision } from '../read-document.ts';
import type { Roles } from './task-owners.ts';

/** What is the same for all prose of a document. */
export interface ProseContext {
  readonly read: ReadDocument;
  readonly agencies: AgencyRegistry;
  readonly document: string;
  /** A report tells what was done: only its sections that look ahead assign. */
  readonly isReport: boolean;
  /** The agencies that a text names; each text is searched once. */
  readonly mentionsIn: (text: string) => readonly AgencyMention[];
  /** What deadlines under some headings of a part are read against; each place is worked out once. */
  readonly deadlinesUnder: (part: number, headings: readonly string[]) => DeadlineContext;
}

/** The context of one document. */
export function proseContext(
  read: ReadDocument,
  agencies: AgencyRegistry,
  told: Pick<ProseContext, 'document' | 'isReport'>,
): ProseContext {
  return {
    read,
    agencies,
    ...told,
    mentionsIn: remembered((text: string) => agencies.find(text), String),
    deadlinesUnder: remembered(
      (part: number, headings: readonly string[]) => deadlineContext(read, part, headings),
      (part, headings) => [part, ...headings].join('\n'),
    ),
  };
}

/** A pure function that gives the value it gave before for the same key. */
function remembered<A extends readonly unknown[], V>(
  make: (...from: A) => V,
  keyOf: (...from: A) => string,
): (...from: A) => V {
  const made = new Map<string, V>();
  return (...from) => {
    const key = keyOf(...from);
    const value = made.get(key) ?? make(...from);
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
