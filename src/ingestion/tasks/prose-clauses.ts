import { fold } from '../../vietnamese/fold.ts';
import { findProseDeadlines } from '../deadlines/deadline-in-prose.ts';
import type { SegmentContext } from './prose-segments.ts';
import { findAssignment } from './task-assignment.ts';
import {
  ADVERBIAL,
  AS_NOUN,
  ASSIGNING,
  CONDITION,
  CONNECTIVE,
  DIRECTS,
  DUTY,
  FINISHES,
  GOES_ON,
  LAST_DAY,
  RECOUNTS,
  TELLS_FIGURES,
  TITLES_ONLY,
  TOPIC,
  UNTIL_WHEN,
} from './task-patterns.ts';
import type { Sentence } from './task-sentences.ts';
import { splitSentences } from './task-sentences.ts';
import { beginsWithWork, workVerbsIn } from './task-verbs.ts';

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
      : namesAnother(before, clause, context);
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
  if (!tells && workVerbsIn(before).length === 0 && !opensWithWork(predicateOf(clause))) return false;
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

/** "Sở A rà soát bảng giá, | Thuế tỉnh xác định lại đơn giá": another subject with work of its own, after a comma. */
function namesAnother(before: string, clause: string, { mentionsIn, place }: SegmentContext): boolean {
  const [first] = mentionsIn(clause);
  if (first === undefined || first.start > 0 || !/^\p{Lu}/u.test(clause)) return false;
  if (!/^\s+\p{Ll}/u.test(clause.slice(first.end)) || !beginsWithWork(clause.slice(first.end))) return false;
  const names = mentionsIn(before);
  const isWork = opensWithWork(predicateOf(before)) || findAssignment(before, names, place) !== null;
  const isList = (names.at(-1)?.end ?? 0) >= before.trimEnd().length;
  const nearest = /[^,]*$/u.exec(before)?.[0] ?? '';
  return isWork && !isList && workVerbsIn(nearest).length > 0 && fold(before).search(DIRECTS) < 0;
}

/** What a clause does, by how it begins. */
export function clauseKind(clause: string, context: SegmentContext): ClauseKind {
  const folded = fold(clause);
  if (saysOnlyWhen(clause, context)) return 'time';
  if (GOES_ON.test(folded)) return 'told';
  const holdsOnlyThen = CONDITION.test(folded);
  if (!holdsOnlyThen && beginsPredicate(clause)) return 'work';
  if (findAssignment(clause, context.mentionsIn(clause), context.place) !== null) return 'work';
  return !holdsOnlyThen && isDuty(clause, folded, context) ? 'duty' : 'told';
}

function beginsPredicate(clause: string): boolean {
  const predicate = predicateOf(clause);
  return opensWithWork(predicate) && !AS_NOUN.test(predicate);
}

/** "Hoàn thành trong tháng 6/2026." · "xong trước ngày 15/8/2026 để kịp năm học mới" */
function saysOnlyWhen(clause: string, { deadlines }: SegmentContext): boolean {
  const times = findProseDeadlines(clause, deadlines);
  const rest = times.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), clause);
  return times.length > 0 && FINISHES.test(fold(rest));
}

function isDuty(clause: string, folded: string, { deadlines }: SegmentContext): boolean {
  if (TELLS_FIGURES.test(clause.toLowerCase())) return false;
  if (DUTY.test(clause.toLowerCase())) return true;
  if (RECOUNTS.test(clause.toLowerCase())) return false;
  return findProseDeadlines(clause, deadlines).some(({ start }) => LAST_DAY.test(folded.slice(start)));
}

/** A clause from its predicate on, without what opens it: "Đồng thời, " · "Từ ngày 01/7/2026, " · "Về chữ ký số: ". */
export function predicateOf(clause: string): string {
  let rest = clause.trimStart();
  for (let step = 0; step < 5 && !opensWithWork(rest); step += 1) {
    const opening =
      CONNECTIVE.exec(rest)?.[0] ??
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
