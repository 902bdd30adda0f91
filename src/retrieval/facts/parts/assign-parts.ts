import { verdictOf } from '../answer-model.ts';
import type { Candidate } from '../fact-search.ts';

/** What a stretch of text is worth for one part of a question. */
export interface PartCandidate {
  readonly candidate: Candidate;
  /** The logarithm of the odds that it answers, and what speaks for it beside the other parts. */
  readonly worth: number;
  /** The values that it tells, as printed, the best first. */
  readonly values: readonly string[];
}

/** Stretches of each part that are weighed against those of the others. */
const WEIGHED = 8;

/**
 * The stretches that tell the parts of a question best, one for each. One may tell several only where it tells each a
 * value of its own: "làm sạch 802.600 thửa" is not what was planned as well. Null where they cannot be told so.
 */
export function assignParts(parts: readonly (readonly PartCandidate[])[]): readonly PartCandidate[] | null {
  return bestBehind([], parts);
}

/** The best way to go on from what is chosen for the first parts. */
function bestBehind(
  chosen: readonly PartCandidate[],
  [next, ...others]: readonly (readonly PartCandidate[])[],
): readonly PartCandidate[] | null {
  if (next === undefined) return chosen;
  let best: readonly PartCandidate[] | null = null;
  for (const one of next.slice(0, WEIGHED)) {
    if (!chosen.every((other) => canStandBeside(one, other))) continue;
    const all = bestBehind([...chosen, one], others);
    if (all !== null && (best === null || worthOf(all) > worthOf(best))) best = all;
  }
  return best;
}

function worthOf(chosen: readonly PartCandidate[]): number {
  return chosen.reduce((sum, { worth }) => sum + worth, 0);
}

/** Whether one stretch tells two parts, each in its own right, or each is told by one of its own. */
function canStandBeside(one: PartCandidate, other: PartCandidate): boolean {
  const [value] = one.values;
  const [beside] = other.values;
  if (!isShared(one.candidate, other.candidate)) return true;
  if ([one, other].some(({ candidate }) => verdictOf(candidate.score) === 'silent')) return false;
  return value !== undefined && beside !== undefined && !isSameValue(value, beside);
}

/** "31%" and "đạt 31%" are one value. */
export function isSameValue(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Whether two stretches have words in common. */
export function isShared(one: Candidate, other: Candidate): boolean {
  return one.passage.id === other.passage.id && one.start < other.end && other.start < one.end;
}
