import type { Owner } from '../../directive/agency.ts';
import type { Deadline } from '../../directive/deadline.ts';
import { dueDatesOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { ProseDeadline } from '../deadlines/deadline-in-prose.ts';
import { BARE_BODY } from './body-noun-patterns.ts';
import {
  ADDS,
  ASKED,
  FINISHED,
  FOLLOWS,
  GOES_ON,
  HANDS_ON_RESULT,
  OF_ALL,
  PURPOSE,
} from './prose-clause-patterns.ts';
import type { Clause, ClauseKind } from './prose-clauses.ts';
import { clausesOf } from './prose-clauses.ts';
import type { PlaceTimes, ProseContext } from './prose-frame.ts';
import { bearsOnly } from './task-assignment.ts';
import { findCoordinates } from './task-coordinates.ts';
import { namesAt } from './task-names.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, without } from './task-owners.ts';
import { workText } from './task-text.ts';

/** Longest words beside the time of a clause that only says how far work is to go by then. */
const LONGEST_STEP = 50;

/** One or more sentences that are one task, or none where nobody is told to do anything. Offsets in the provision's text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Named in these sentences, or in those before them in the same provision; null where nobody is. */
  readonly owners: Roles | null;
  /** Whether its own words name them, and whether somebody tells them: "Giao X …", "yêu cầu X …". */
  readonly isNamed: boolean;
  readonly isAssigned: boolean;
  readonly coordinate: Roles['coordinate'];
  readonly deadline: Deadline | null;
  /** Where the sentence ends that states the deadline, or null. */
  readonly datedEnd: number | null;
  /** What its first clause does; that of a later one where the first only tells. */
  readonly kind: ClauseKind;
  /** What is to be done, without the words that only say by whom. */
  readonly work: string;
}

/** What the words of one provision are read against. */
export interface SegmentContext extends ProseContext, PlaceTimes {}

interface ClauseRead {
  readonly clause: Clause;
  readonly lead: Roles['lead'] | null;
  readonly isAssigned: boolean;
  readonly coordinate: Roles['coordinate'];
  readonly deadline: Deadline | null;
  /** Where what is to be done begins, after the words that name who does it; in the clause. */
  readonly workStart: number;
  readonly helpers: { readonly start: number; readonly end: number } | null;
  readonly goesOn: boolean;
  /** Whether it only says who does the work before it. */
  readonly bears: boolean;
}

/**
 * Divides the words of a provision into tasks. A clause begins another one when it names another owner, or is work of
 * another time; "Hoàn thành trong tháng 6/2026." belongs to the work before it, and what only tells ("Kinh phí …") goes
 * on with it.
 */
export function segmentsOf(text: string, inherited: Roles | null, context: SegmentContext): Segment[] {
  const segments: Segment[] = [];
  let first: ClauseRead | null = null;
  for (const clause of clausesOf(text, context)) {
    const read = readClause(clause, text.slice(0, clause.start), context);
    const last = segments.at(-1);
    if (first === null || last === undefined || beginsAnother(read, last, inherited)) {
      segments.push(openSegment(read, last ?? null));
      first = read;
    } else {
      segments[segments.length - 1] = joined(last, read, { text, first });
    }
  }
  return withTimeOfAll(segments, text, context);
}

/** "…; tất cả xong trong ngày 15/6" · "Hai đoàn kết thúc ngày 28/8.": the time of all before it that have none. */
function withTimeOfAll(segments: Segment[], text: string, { deadlinesIn }: SegmentContext): Segment[] {
  const all = OF_ALL.exec(fold(text));
  if (all === null) return segments;
  const datedEnd = all.index + all[0].length;
  const deadline = joinDeadlines(deadlinesIn(text.slice(all.index, datedEnd)));
  return deadline === null
    ? segments
    : segments.map((one) =>
        one.start > all.index || one.deadline !== null ? one : { ...one, deadline, datedEnd },
      );
}

function openSegment({ clause, ...read }: ClauseRead, last: Segment | null): Segment {
  return {
    start: clause.start,
    end: clause.end,
    owners: read.lead === null ? (last?.owners ?? null) : { lead: read.lead, coordinate: [] },
    isNamed: read.lead !== null,
    isAssigned: read.isAssigned,
    coordinate: read.coordinate,
    deadline: read.deadline,
    datedEnd: read.deadline === null ? null : clause.end,
    kind: clause.kind,
    work: workText(clause.text, read.workStart, read.helpers),
  };
}

/** A segment that goes on with one clause more; `first` is the clause that it began with. */
function joined(
  last: Segment,
  { clause, coordinate, deadline, ...read }: ClauseRead,
  { text, first }: { readonly text: string; readonly first: ClauseRead },
): Segment {
  const isTold = clause.kind === 'told' && clause.isFirst;
  const isBorne = read.bears && !last.isNamed && read.lead !== null;
  return {
    ...last,
    owners: isBorne ? { lead: read.lead ?? [], coordinate: [] } : last.owners,
    isNamed: last.isNamed || isBorne,
    end: clause.end,
    coordinate: [...last.coordinate, ...without(coordinate, last.coordinate)],
    deadline: last.deadline ?? deadline,
    datedEnd: last.datedEnd ?? (deadline === null ? null : clause.end),
    kind: last.kind === 'told' && !isTold ? clause.kind : last.kind,
    work: workText(text.slice(last.start, clause.end), first.workStart, first.helpers),
  };
}

function readClause(clause: Clause, before: string, context: SegmentContext): ClauseRead {
  const { text } = clause;
  const { agencies, document } = context;
  const assignment = context.assignmentIn(text);
  const lead =
    assignment === null
      ? null
      : ownersIn(text.slice(assignment.owners.start, assignment.owners.end), agencies, document).map(
          (owner) => namedBefore(owner, before, context),
        );
  const workStart = assignment?.workStart ?? 0;
  const helpers = findCoordinates(context.wordsOf(text), { agencies, document });
  return {
    clause,
    lead: lead !== null && lead.length > 0 ? lead : null,
    isAssigned: assignment?.form === 'assigned' || ASKED.test(text),
    coordinate: without(helpers.owners, lead ?? []),
    deadline: deadlineOf(clause, assignment === null ? 0 : workStart, context),
    workStart,
    helpers: helpers.first,
    goesOn: GOES_ON.test(fold(text)),
    bears: assignment !== null && bearsOnly(text, assignment),
  };
}

/** "Công ty phải lắp xong …" after "Cho phép Công ty Nậm So …": a noun alone stands for the body that it was said of. */
function namedBefore(owner: Owner, before: string, { agencies, document, wordsOf }: SegmentContext): Owner {
  if (owner.kind !== 'unknown' || !BARE_BODY.test(owner.name)) return owner;
  const at = before.lastIndexOf(`${owner.name} `);
  const names = at < 0 ? null : namesAt(wordsOf(before), at);
  const [named] = names === null ? [] : ownersIn(before.slice(names.start, names.end), agencies, document);
  return named ?? owner;
}

/** Days in the purpose ("Để bảo đảm …, yêu cầu Bộ Y tế …") and in what is only told are not those of the work. */
function deadlineOf(
  { text, kind, isFirst }: Clause,
  workStart: number,
  { deadlinesIn }: SegmentContext,
): Deadline | null {
  const folded = fold(text);
  if (kind === 'told' && isFirst && folded.search(FINISHED) < 0 && !ASKED.test(text)) return null;
  const from = PURPOSE.test(folded) ? workStart : 0;
  return joinDeadlines(deadlinesIn(text).filter(({ end }) => end > from));
}

function beginsAnother({ clause, ...read }: ClauseRead, last: Segment, inherited: Roles | null): boolean {
  const current = last.owners ?? inherited;
  if (read.bears && !last.isNamed) return false;
  const isOtherOwner = read.lead !== null && (current === null || !sameOwners(read.lead, current.lead));
  if (read.goesOn && clause.isFirst && read.deadline === null) return false;
  if (isOtherOwner) return true;
  if (clause.kind === 'told' || clause.kind === 'time') return false;
  if (last.kind === 'told' && current === null && clause.kind === 'work') return true;
  if (read.deadline === null) return last.deadline !== null && clause.kind === 'work' && !addsTo(clause);
  if (last.deadline === null) return !followsUp(clause, read.deadline);
  return !sameTime(read.deadline, last.deadline);
}

/** "Ưu tiên các xã biên giới." · "; đối với 05 bản chưa có điện lưới, sử dụng …": how the work before is to be done. */
function addsTo({ text }: Clause): boolean {
  return ADDS.test(fold(text));
}

/** "Trình Chủ tịch UBND tỉnh trước ngày 10/9/2026." after what is to be handed in: a few words that say how far, and when. */
function followsUp({ text, kind }: Clause, { text: when, meaning }: Deadline): boolean {
  const rest = text.replace(when, '').trim();
  if (HANDS_ON_RESULT.test(fold(rest))) return true;
  const isStep = rest.length <= LONGEST_STEP && !/\p{Nd}/u.test(rest);
  return meaning.kind !== 'recurring' && isStep && (kind === 'duty' || FOLLOWS.test(fold(rest)));
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
