import type { LexiconHit } from '../../question/mentions/lexicon.ts';
import type { QuestionText, Span } from '../../question/question-text.ts';
import type { ReportedState } from '../../register/progress-event.ts';
import { NO_DANG, NOT_QUITE, TASK_NOUN, TO_BE } from './report-patterns.ts';
import { REPORTED_STATE_LEXICON } from './reported-state-words.ts';

/** The state that a report tells, and the words that tell it. */
export interface FoundState {
  readonly state: ReportedState;
  readonly span: Span;
}

const RANK: readonly ReportedState[] = ['void', 'paused', 'running', 'done'];

/**
 * How tasks are said to stand; null where that is not said. No longer asked for and put off go before all else; under
 * way goes before done ("đã xong dự thảo, đang trình ký"), save inside the words of a task ("xong nhiệm vụ rà soát các
 * dự án đang triển khai").
 */
export function findReportedState(question: QuestionText): FoundState | null {
  const hits = REPORTED_STATE_LEXICON.find(question).flatMap((hit) => meant(hit, question));
  const [first] = hits;
  if (first === undefined) return null;
  const said = hits.filter((hit) => hit === first || !isInsideTask(hit, first, question));
  const state = RANK.find((one) => said.some(({ value }) => value === one)) ?? first.value;
  const { start, end } = said.find(({ value }) => value === state) ?? first;
  return { state, span: { start, end } };
}

type Hit = LexiconHit<ReportedState>;

function meant(hit: Hit, { folded, text }: QuestionText): Hit[] {
  const before = folded.slice(0, hit.start);
  const printed = text.slice(hit.start, hit.end).toLowerCase();
  if (printed === 'dang' && NO_DANG.test(folded.slice(hit.end))) return [];
  if (hit.value !== 'done') return [hit];
  if (NOT_QUITE.test(before)) return [{ ...hit, value: 'running' }];
  return TO_BE.test(before) ? [] : [hit];
}

/** In the same clause as the state said first, after "nhiệm vụ …": part of the task's own words. */
function isInsideTask(hit: Hit, first: Hit, { folded }: QuestionText): boolean {
  const between = folded.slice(first.end, hit.start);
  return !/[,;.·]/u.test(between) && between.search(TASK_NOUN) >= 0;
}
