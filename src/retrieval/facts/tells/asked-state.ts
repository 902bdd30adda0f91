import type { KeptText } from '../kept-text.ts';
import { ASKS_DONE, ASKS_PLAN, DONE, PLANNED_FIRST, PLANNED_WITHIN } from './against-patterns.ts';

/** Whether a question (lower case) asks for what was done. */
export function asksWhatIsDone(lower: string): boolean {
  return lower.search(ASKS_DONE) !== -1 && lower.search(ASKS_PLAN) === -1;
}

const PLAN_WITHIN = 0.5;
const BOTH = 0.6;

/** 1 where a stretch of text only says what is to be done, 0 where it says what was done. */
export function isOnlyPlanned(told: KeptText): number {
  return told.once(onlyPlanned);
}

function onlyPlanned({ text }: KeptText): number {
  const plan = PLANNED_FIRST.test(text) ? 1 : PLANNED_WITHIN.test(text) ? PLAN_WITHIN : 0;
  return DONE.test(text) ? plan * BOTH : plan;
}
