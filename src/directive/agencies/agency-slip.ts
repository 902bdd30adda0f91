import { fold } from '../../vietnamese/fold.ts';

/** True when one letter was left out, added, changed, or two neighbours swapped: "nge" for "nghe". */
export function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && short.slice(at + 2) === long.slice(at + 2);
}

/** True when two words differ at most in where the tone mark stands: "hoà" and "hòa". */
export function hasSameMarks(left: string, right: string): boolean {
  return left === right || (left.length === right.length && marksOf(left) === marksOf(right));
}

function marksOf(word: string): string {
  return Array.from(word.normalize('NFD')).sort().join('');
}

/** True when of the same letters one mark was left out, added or changed: "sơ" for "sở"; not "số". */
export function isMarkSlip(typed: string, meant: string): boolean {
  if (fold(typed) !== fold(meant)) return false;
  const [given, wanted] = [marksIn(typed), marksIn(meant)];
  const extra = given.filter((mark) => !wanted.includes(mark));
  const missing = wanted.filter((mark) => !given.includes(mark));
  return extra.length <= 1 && missing.length <= 1 && extra.length + missing.length > 0;
}

function marksIn(word: string): string[] {
  return word.normalize('NFD').match(/[\u0300-\u036fđ]/gu) ?? [];
}
