import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import {
  ADVERBIAL,
  AS_NOUN,
  CONDITION,
  CONNECTIVE,
  DIRECTS,
  DUTY,
  ENDS_IN_LEADS,
  FINISHES,
  GOES_ON,
  HELPS_IN,
  LAST_DAY,
  MUST,
  TOPIC,
  UNTIL_WHEN,
} from './prose-clause-patterns.ts';
import type { SegmentContext } from './prose-segments.ts';
import { HEADS, SHARES_OUT } from './task-assignment-patterns.ts';
import { namesAt } from './task-names.ts';
import { ASSIGNING, TITLES_ONLY } from './task-patterns.ts';
import type { Sentence } from './task-sentences.ts';
import { splitSentences } from './task-sentences.ts';
import { beginsWithWork, holdsWork } from './task-verbs.ts';
import { NO_PREDICATE, RECOUNTS, TELLS_FIGURES } from './telling-patterns.ts';

/**
 * What a clause does: `work` begins with what is to be done, or names who is to do it; `duty` says that something must
 * be, or until when it will be ("Bãi chôn lấp phải đóng cửa trước ngày …"); `time` says only when; `told` is all else.
 */
export type ClauseKind = 'work' | 'duty' | 'time' | 'told';

/** A sentence, or a part of one that may be a task of its own. */
export interface Clause extends Sentence {
  readonly kind: ClauseKind;
  /** Whether it is the first of its sentence. */
  readonly isFirst: boolean;
}

/** The clauses of a text in order. A semicolon divides only before a clause that may be a task; the rest goes on. */
export function clausesOf(text: string, context: SegmentContext): Clause[] {
  return splitSentences(text).flatMap((sentence) => {
    const starts = clauseStarts(sentence.text, context);
    return starts.map((from, at) => {
      const to = starts[at + 1];
      const words = sentence.text.slice(from, to).replace(/[;,]?\s*$/u, to === undefined ? '$&' : '');
      const start = sentence.start + from;
      const kind = clauseKind(words, context);
      return { text: words, start, end: start + words.length, kind, isFirst: at === 0 };
    });
  });
}

function clauseStarts(sentence: string, context: SegmentContext): number[] {
  const starts = [0];
  let from = 0;
  for (const { 0: mark, index } of sentence.matchAll(/[;,]\s+/gu)) {
    const at = index + mark.length;
    const before = sentence.slice(from, index);
    if (isBracketed(before)) continue;
    const clause = /^[^;]*/u.exec(sentence.slice(at))?.[0] ?? '';
    const divides = mark.startsWith(';')
      ? opensClause(before, clause, context)
      : namesAnother(before, clause, context) || hasTimeOfItsOwn(before, clause, context);
    if (!divides) continue;
    starts.push(at);
    from = at;
  }
  return starts;
}

/** Not where only names stand before: "Giao Sở A; Sở B; UBND xã C rà soát …". */
function opensClause(before: string, clause: string, context: SegmentContext): boolean {
  if (namesOnly(before, context)) return false;
  const tells = /\p{Nd}/u.test(before) || RECOUNTS.test(before.toLowerCase());
  const isNamed = context.assignmentIn(before) !== null;
  const isWork = isNamed || holdsWork(before) || opensWithWork(predicateOf(clause));
  if (!tells && !isWork) return false;
  const kind = clauseKind(clause, context);
  return kind === 'work' || kind === 'duty';
}

/** "Giao Sở A" · "Sở Công Thương": names and titles, nothing that is told of them. */
function namesOnly(text: string, { mentionsIn }: SegmentContext): boolean {
  const names = mentionsIn(text);
  const rest = names.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}, ${left.slice(end)}`,
    text,
  );
  return names.length > 0 && TITLES_ONLY.test(fold(rest).replace(ASSIGNING, ''));
}

/**
 * "Sở A rà soát bảng giá, | Thuế tỉnh xác định lại đơn giá" · ", | trong đó Sở B lập phương án": another subject with work of
 * its own, after a comma.
 */
function namesAnother(before: string, clause: string, context: SegmentContext): boolean {
  const share = SHARES_OUT.exec(clause)?.[0] ?? '';
  const isShare = share !== '' || SHARES_OUT.test(before);
  const doing = whatAnotherDoes(clause.slice(share.length), isShare, context);
  if (doing === null || (HELPS_IN.test(doing) && ENDS_IN_LEADS.test(before))) return false;
  const told = context.assignmentIn(before);
  const isWork = told !== null || opensWithWork(predicateOf(before));
  if (share !== '' || !isWork) return isWork;
  const nearest = /[^,]*$/u.exec(before)?.[0] ?? '';
  return (
    holdsWork(nearest) &&
    fold(before.slice(told?.workStart ?? 0)).search(DIRECTS) < 0 &&
    !endsInName(before, context)
  );
}

/** "Thuế tỉnh | xác định lại đơn giá": the predicate of the body that a clause begins with, or null; where work is shared out any will do. */
function whatAnotherDoes(clause: string, isShare: boolean, { wordsOf }: SegmentContext): string | null {
  if (!isShare && !/^(?:\p{Lu}|mỗi\s)/u.test(clause)) return null;
  const names = namesAt(wordsOf(clause), 0);
  if (names === null || !names.isMarked) return null;
  const gap = /^\s+(?:thì\s+)?(?=\p{Ll})/u.exec(clause.slice(names.end))?.[0];
  if (gap === undefined) return null;
  const doing = clause.slice(names.end + gap.length);
  return beginsWithWork(doing) || (isShare && !NO_PREDICATE.test(doing)) ? doing : null;
}

/** "Giao Sở A, Công ty B": what follows goes on with a list of names. */
function endsInName(before: string, { wordsOf }: SegmentContext): boolean {
  const words = wordsOf(before);
  const end = before.trimEnd().length;
  return [...before.matchAll(/(?<![\p{L}])(?=\p{L})/gu)].some(
    ({ index }) => namesAt(words, index)?.end === end,
  );
}

/** "Vận hành hồ chứa, | trước ngày 24/7 trình phương án …": other work, and its time before it, after a comma. */
function hasTimeOfItsOwn(before: string, clause: string, context: SegmentContext): boolean {
  if (!/^\p{Ll}/u.test(clause)) return false;
  const work = pastTime(clause, context);
  if (work === clause || !opensWithWork(work)) return false;
  const isWork = opensWithWork(predicateOf(before)) || context.assignmentIn(before) !== null;
  return isWork && context.deadlinesIn(before).length === 0;
}

/** A clause without the last day that it begins with; what must be by then is a duty. */
function pastTime(clause: string, { deadlinesIn }: SegmentContext): string {
  const [first] = deadlinesIn(clause);
  if (first === undefined || first.start > 0 || dueDateOf(first.deadline) === null) return clause;
  const rest = clause.slice(first.end).replace(/^,?\s+/u, '');
  return first.deadline.meaning.kind === 'recurring' || MUST.test(rest) ? clause : rest;
}

/** What a clause does, by how it begins. */
function clauseKind(clause: string, context: SegmentContext): ClauseKind {
  const folded = fold(clause);
  if (saysOnlyWhen(clause, context)) return 'time';
  const assignment = context.assignmentIn(clause);
  if (GOES_ON.test(folded)) return assignment === null ? 'told' : 'work';
  const holdsOnlyThen = CONDITION.test(folded);
  if (!holdsOnlyThen && (beginsPredicate(clause) || beginsPredicate(pastTime(clause, context))))
    return 'work';
  if (assignment !== null) return 'work';
  return !holdsOnlyThen && isDuty(clause, folded, context) ? 'duty' : 'told';
}

function beginsPredicate(clause: string): boolean {
  const predicate = predicateOf(clause);
  return opensWithWork(predicate) && !AS_NOUN.test(predicate);
}

/** "Hoàn thành trong tháng 6/2026." · "xong trước ngày 15/8/2026 để kịp năm học mới" */
function saysOnlyWhen(clause: string, { deadlinesIn }: SegmentContext): boolean {
  const times = deadlinesIn(clause);
  const rest = times.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), clause);
  return times.length > 0 && FINISHES.test(fold(rest));
}

function isDuty(clause: string, folded: string, { deadlinesIn }: SegmentContext): boolean {
  if (TELLS_FIGURES.test(clause.toLowerCase())) return false;
  if (DUTY.test(clause.toLowerCase())) return true;
  if (RECOUNTS.test(clause.toLowerCase())) return false;
  return deadlinesIn(clause).some(({ start }) => LAST_DAY.test(folded.slice(start)));
}

/** A clause from its predicate on, without what opens it: "Đồng thời, " · "Từ ngày 01/7/2026, " · "Về chữ ký số: ". */
export function predicateOf(clause: string): string {
  let rest = clause.trimStart();
  for (let step = 0; step < 5 && !opensWithWork(rest); step += 1) {
    const opening =
      CONNECTIVE.exec(rest)?.[0] ??
      HEADS.exec(rest)?.[0] ??
      (ADVERBIAL.test(fold(rest)) ? /^[^,;:.]{2,160},\s+/u.exec(rest)?.[0] : undefined) ??
      TOPIC.exec(rest)?.[0];
    if (opening === undefined) return rest;
    rest = rest.slice(opening.length);
  }
  return rest;
}

/** "Đến từng nhà …" is work, "Đến ngày 30/4 …" says when. */
function opensWithWork(text: string): boolean {
  return beginsWithWork(text) && !UNTIL_WHEN.test(fold(text));
}

function isBracketed(before: string): boolean {
  const open = (text: string, from: string, to: string): boolean =>
    text.lastIndexOf(from) > text.lastIndexOf(to);
  return open(before, '(', ')') || open(before, '“', '”');
}
