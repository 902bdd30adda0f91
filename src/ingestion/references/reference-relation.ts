import type { Relation } from '../../directive/reference.ts';
import { AMENDS, BASED_ON, IMPLEMENTS, ISSUED_WITH, MADE, REPLACES } from './reference-patterns.ts';

/** How far before a number the words stand that say what the relation is. */
const NEAR = 90;
/** Longest opening clause: "Thực hiện …, Ủy ban nhân dân tỉnh có ý kiến như sau". */
const OPENING = 700;

/** Where a number stands, on folded text. */
export interface ReferencePlace {
  /** The words of the provision before the kind of document ("Thông báo số …") that the number belongs to. */
  readonly before: string;
  /** Whether the provision stands before the first item of the body, or is the document's subject. */
  readonly isOpening: boolean;
}

/** What the words before a document's number say about how the two are related; 'mentions' where they say nothing. */
export function relationOf({ before, isOpening }: ReferencePlace): Relation {
  if (BASED_ON.test(before)) return isBasis(before) ? 'based-on' : 'mentions';
  if (ISSUED_WITH.test(before)) return 'issued-with';
  const near = before.slice(-NEAR);
  if (endsIn(near, REPLACES)) return 'replaces';
  if (endsIn(near, AMENDS)) return 'amends';
  return isOpening && before.length < OPENING && IMPLEMENTS.test(before) ? 'implements' : 'mentions';
}

/** A basis is the first document that the line names: what that one is about names others. */
function isBasis(before: string): boolean {
  return before.length <= NEAR && !before.includes(';') && !MADE.test(before);
}

/** Whether one of the words stands last in the text but for at most a few others ("thay thế một số điều của"). */
function endsIn(near: string, pattern: RegExp): boolean {
  const last = [...near.matchAll(pattern)].at(-1);
  if (last === undefined) return false;
  const after = near.slice(last.index + last[0].length);
  return /^[^.;:,()]*$/u.test(after) && after.trim().split(/\s+/u).length <= 6;
}
