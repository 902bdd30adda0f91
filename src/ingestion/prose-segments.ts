import type { Deadline } from '../directive/deadline.ts';
import { dueDatesOf } from '../directive/deadline.ts';
import { fold } from '../vietnamese/fold.ts';
import type { DeadlineContext } from './deadline-context.ts';
import type { ProseDeadline } from './deadline-in-prose.ts';
import { findProseDeadlines } from './deadline-in-prose.ts';
import type { ProseContext } from './prose-frame.ts';
import { findAssignment } from './task-assignment.ts';
import { findCoordinates } from './task-coordinates.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, without } from './task-owners.ts';
import { GOES_ON, PURPOSE } from './task-patterns.ts';
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
export function segmentsOf(
  text: string,
  inherited: Roles | null,
  context: ProseContext & { deadlines: DeadlineContext },
): Segment[] {
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

/** "Giao Sở A tham mưu …; Sở B rà soát …": a clause with a subject of its own is a sentence of its own. */
function splitSubjects(sentence: Sentence, { mentionsIn }: Pick<ProseContext, 'mentionsIn'>): Sentence[] {
  const at = [...sentence.text.matchAll(/;\s+/gu)].find(({ 0: mark, index }) => {
    const clause = sentence.text.slice(index + mark.length);
    const before = sentence.text.slice(0, index);
    const assignment = findAssignment(clause, mentionsIn(clause));
    return assignment?.form === 'subject' && assignment.owners.start === 0 && workVerbsIn(before).length > 0;
  });
  if (at === undefined) return [sentence];
  const from = at.index + at[0].length;
  const first = {
    text: sentence.text.slice(0, at.index),
    start: sentence.start,
    end: sentence.start + at.index,
  };
  const rest = { text: sentence.text.slice(from), start: sentence.start + from, end: sentence.end };
  return [first, ...splitSubjects(rest, { mentionsIn })];
}

function readSentence(
  { text, start, end }: { text: string; start: number; end: number },
  { agencies, document, deadlines, mentionsIn }: ProseContext & { deadlines: DeadlineContext },
): SentenceRead {
  const mentions = mentionsIn(text);
  const assignment = findAssignment(text, mentions);
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
