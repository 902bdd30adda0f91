import type { IsoDate } from '../vietnamese/calendar.ts';
import { LOOKS_BACK } from './looks-ahead-patterns.ts';
import type { PeriodMention } from './mentions/find-period.ts';
import type { AskedPeriod, Intent } from './question.ts';
import type { Reading } from './reading.ts';

const OF_TASKS: ReadonlySet<Intent> = new Set(['tasks', 'count', 'ranking']);

/**
 * Whether a question asks what is still to be done by some day ("còn phải nộp gì trước 30/9"): then its period begins on the
 * day of asking. Not where it says that time is over, or asks how things stand ("đã xong trước 30/9", "quá hạn tính đến 30/9").
 */
export function looksAhead(reading: Reading, intent: Intent, asOf: IsoDate): boolean {
  const [period, second] = reading.periods;
  if (period?.lastDay === undefined || second !== undefined || period.lastDay < asOf) return false;
  if (!OF_TASKS.has(intent) || reading.progress !== null) return false;
  if (reading.states.some(({ value }) => value === 'overdue' || value === 'no-deadline')) return false;
  return !LOOKS_BACK.test(reading.question.folded);
}

/** The days from the day of asking to the last one that is meant. */
export function daysAhead({ asked, lastDay }: PeriodMention, asOf: IsoDate): AskedPeriod {
  return { ...asked, period: { from: asOf, to: lastDay ?? asked.period.to } };
}
