import { fold } from '../../../vietnamese/fold.ts';
import { REASON_ENDS } from './against-patterns.ts';
import type { ToldValue } from './told-value.ts';

/** So many syllables that the question does not say make a reason. */
const ENOUGH = 4;
/** What is left of a reason that only says what was asked. */
const NO_NEWS = 0.3;

const SMALL: ReadonlySet<string> = new Set(
  'do vi boi nguyen nhan la cua va voi trong o tai den cac nhung mot viec nay do duoc bi da dang se co khong ve cho theo tu so nho nham de con thieu'.split(
    ' ',
  ),
);

/** Reasons that say what the question does not. */
export function newReasons(
  reasons: readonly ToldValue[],
  text: string,
  isKnown: (syllable: string) => boolean,
): ToldValue[] {
  return reasons.map((reason) => {
    const news = wordsOf(reasonAt(text, reason)).filter((word) => !SMALL.has(word) && !isKnown(word)).length;
    return { ...reason, grade: reason.grade * (NO_NEWS + (1 - NO_NEWS) * Math.min(1, news / ENOUGH)) };
  });
}

/** The share of a question's weight that stands in a reason and nowhere else: what is asked about is told as a reason. */
export function askedInReason(text: string, reason: ToldValue, weights: ReadonlyMap<string, number>): number {
  const { end } = reason;
  const told = reasonAt(text, reason);
  const outside = new Set(wordsOf(text.slice(0, end) + text.slice(end + told.length)));
  const inside = new Set(wordsOf(told));
  let all = 0;
  let only = 0;
  for (const [word, weight] of weights) {
    if (inside.has(word) || outside.has(word)) all += weight;
    if (inside.has(word) && !outside.has(word)) only += weight;
  }
  return all === 0 ? 0 : only / all;
}

function reasonAt(text: string, { end }: ToldValue): string {
  const behind = text.slice(end);
  const ends = behind.search(REASON_ENDS);
  return ends === -1 ? behind : behind.slice(0, ends);
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=.)/u, ''));
}
