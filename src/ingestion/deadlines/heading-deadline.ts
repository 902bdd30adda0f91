import type { Deadline } from '../../directive/deadline.ts';
import { dueDateOf } from '../../directive/deadline.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DeadlineContext } from './deadline-context.ts';
import { headingPeriods } from './deadline-context.ts';
import { findProseDeadlines } from './deadline-in-prose.ts';
import { LIMITS_IN_HEADING, ONLY_PERIOD } from './deadline-patterns.ts';

/**
 * The deadline that the nearest of some headings (outermost first) gives to what stands under it, or null: a limit in its
 * words ("Nhiệm vụ hoàn thành trước ngày 30/9"), a period that is all of it ("Trong quý III"), or one that it names beside
 * work. Nothing past is one.
 */
export function headingDeadline(
  headings: readonly string[],
  context: DeadlineContext,
  isOfWork: (heading: string) => boolean,
): Deadline | null {
  for (const heading of [...headings].reverse()) {
    const found = limitIn(heading, context) ?? periodIn(heading, context, isOfWork);
    if (found !== null) return { ...found, stated: false };
  }
  return null;
}

function limitIn(heading: string, context: DeadlineContext): Deadline | null {
  const found = findProseDeadlines(heading, context).map(({ deadline }) => deadline);
  return (
    found.find(
      (deadline) =>
        deadline.meaning.kind !== 'recurring' &&
        dueDateOf(deadline) !== null &&
        LIMITS_IN_HEADING.test(fold(deadline.text)),
    ) ?? null
  );
}

function periodIn(
  heading: string,
  { year, issued }: DeadlineContext,
  isOfWork: (heading: string) => boolean,
): Deadline | null {
  const found = headingPeriods(heading, year).at(-1);
  if (found === undefined || (issued !== null && found.period.to < issued)) return null;
  const rest = fold(`${heading.slice(0, found.start)} ${heading.slice(found.end)}`);
  if (!ONLY_PERIOD.test(rest) && !isOfWork(heading)) return null;
  const meaning = { kind: 'period', period: found.period } as const;
  return { text: found.printed, rule: 'heading-period', meaning, stated: false };
}
