import type { Deadline } from '../../directive/deadline.ts';
import { dueDatesOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DeadlineContext } from '../deadlines/deadline-context.ts';
import type { ProseDeadline } from '../deadlines/deadline-in-prose.ts';
import { findProseDeadlines } from '../deadlines/deadline-in-prose.ts';
import type { ProseContext } from './prose-frame.ts';
import type { AssignmentPlace } from './task-assignment.ts';
import { findAssignment } from './task-assignment.ts';
import { findCoordinates } from './task-coordinates.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, without } from './task-owners.ts';
import { GOES_ON, PURPOSE, RECURS } from './task-patterns.ts';
import type { Sentence } from './task-sentences.ts';
import { splitSentences } from './task-sentences.ts';
import { workText } from './task-text.ts';
import { workVerbsIn } from './task-verbs.ts';

/** One or more sentences that are one task, or none where nobody is told to do anything. Offsets in the provision's text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Named in these sentences, or in those before them in the same provision; null where nobody is. */
  readonly owners: Roles | null;
  readonly coordinate: Roles['coordinate'];
  readonly deadline: Deadline | null;
  /** Where the sentence ends that states the deadline, or null. */
  readonly datedEnd: number | null;
  /** What is to be done, without the words that only say by whom. */
  readonly work: string;
}

/** What the words of one provision are read against. */
export interface SegmentContext extends ProseContext {
  readonly deadlines: DeadlineContext;
  readonly place: AssignmentPlace;
}

interface SentenceRead {
  readonly start: number;
  readonly end: number;
  readonly lead: Roles['lead'] | null;
  readonly coordinate: Roles['coordinate'];
  readonly deadline: Deadline | null;
  readonly work: string;
  readonly goesOn: boolean;
}

/**
 * Divides the words of a provision into tasks. A sentence begins another one when it names another owner, or has a
 * deadline of its own after one that has a different deadline; "Hoàn thành trong tháng 6/2026." after a sentence
 * without a deadline belongs to it.
 */
export function segmentsOf(text: string, inherited: Roles | null, context: SegmentContext): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of splitSentences(text).flatMap((whole) => splitSubjects(whole, context))) {
    const read = readSentence(sentence, context);
    const last = segments.at(-1);
    if (last === undefined || beginsAnother(read, last, inherited)) {
      const owners = read.lead === null ? (last?.owners ?? null) : { lead: read.lead, coordinate: [] };
      segments.push({ ...read, owners, datedEnd: read.deadline === null ? null : read.end });
    } else {
      segments[segments.length - 1] = {
        ...last,
        end: read.end,
        coordinate: [...last.coordinate, ...without(read.coordinate, last.coordinate)],
        deadline: last.deadline ?? read.deadline,
        datedEnd: last.datedEnd ?? (read.deadline === null ? null : read.end),
        work: `${last.work} ${text.slice(read.start, read.end)}`,
      };
    }
  }
  return segments;
}

/**
 * "Giao Sở A tham mưu …; Sở B rà soát …": a clause with a subject of its own is a sentence of its own; so is
 * "…, xong trong tháng 8; định kỳ hằng tháng báo cáo …", which has another time than what comes once.
 */
function splitSubjects(sentence: Sentence, { mentionsIn, deadlines }: SegmentContext): Sentence[] {
  const starts = [0];
  let hasWork = false;
  let clauses: string[] = [];
  for (const { text, start } of clausesOf(sentence.text)) {
    const assignment = findAssignment(text, mentionsIn(text));
    const isSubject = assignment?.form === 'subject' && assignment.owners.start === 0;
    const isOther = (): boolean =>
      isSubject ||
      (RECURS.test(fold(text)) && clauses.some((clause) => findProseDeadlines(clause, deadlines).length > 0));
    if (hasWork && isOther()) {
      starts.push(start);
      hasWork = false;
      clauses = [];
    }
    hasWork ||= workVerbsIn(text).length > 0;
    clauses.push(text);
  }
  return starts.map((start, at) => {
    const next = starts[at + 1] ?? sentence.text.length;
    const text = sentence.text.slice(start, next).replace(/;?\s*$/u, at + 1 < starts.length ? '' : '$&');
    return { text, start: sentence.start + start, end: sentence.start + start + text.length };
  });
}

/** The clauses of a sentence, divided at semicolons. */
function clausesOf(text: string): { readonly text: string; readonly start: number }[] {
  const starts = [0, ...Array.from(text.matchAll(/;\s+/gu), ({ 0: mark, index }) => index + mark.length)];
  return starts.map((start, at) => ({ text: text.slice(start, starts[at + 1]), start }));
}

function readSentence(
  { text, start, end }: { text: string; start: number; end: number },
  { agencies, document, deadlines, mentionsIn, place }: SegmentContext,
): SentenceRead {
  const mentions = mentionsIn(text);
  const assignment = findAssignment(text, mentions, place);
  const lead =
    assignment === null
      ? null
      : ownersIn(text.slice(assignment.owners.start, assignment.owners.end), agencies, document);
  const isPurpose = assignment !== null && PURPOSE.test(fold(text));
  const helpers = findCoordinates(text, mentions, { agencies, document });
  return {
    start,
    end,
    lead: lead !== null && lead.length > 0 ? lead : null,
    coordinate: without(helpers.owners, lead ?? []),
    deadline: joinDeadlines(
      findProseDeadlines(text, deadlines).filter(
        ({ end }) => !isPurpose || end > (assignment?.workStart ?? 0),
      ),
    ),
    work: workText(text, assignment?.workStart ?? 0, helpers.first),
    goesOn: GOES_ON.test(fold(text)),
  };
}

function beginsAnother(read: SentenceRead, last: Segment, inherited: Roles | null): boolean {
  const current = last.owners ?? inherited;
  const isOtherOwner = read.lead !== null && (current === null || !sameOwners(read.lead, current.lead));
  if (isOtherOwner && !(read.goesOn && read.deadline === null)) return true;
  return read.deadline !== null && last.deadline !== null && !sameTime(read.deadline, last.deadline);
}

function sameOwners(one: Roles['lead'], other: Roles['lead']): boolean {
  return one.length === other.length && one.every(({ name }) => other.some((owner) => owner.name === name));
}

function sameTime(one: Deadline, other: Deadline): boolean {
  return JSON.stringify(one.meaning) === JSON.stringify(other.meaning);
}

/** Several limits in one sentence are several days; what recurs keeps to itself. */
function joinDeadlines(found: readonly ProseDeadline[]): Deadline | null {
  const [first, second] = found;
  if (first === undefined || second === undefined) return first?.deadline ?? null;
  const days = [...new Set(found.flatMap(({ deadline }) => dueDatesOf(deadline)))].sort();
  if (days.length < 2) return first.deadline;
  const text = found.map(({ deadline }) => deadline.text).join('; ');
  return { text, rule: 'several-days', meaning: { kind: 'days', days }, stated: true };
}
