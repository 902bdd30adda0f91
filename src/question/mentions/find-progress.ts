import type { ProgressFilter, StateFilter } from '../question.ts';
import { overlaps, type QuestionText, type Span } from '../question-text.ts';
import { isTypedAs } from '../typed-as.ts';
import type { LexiconHit } from './lexicon.ts';
import { ASKS_ENGLISH, ASKS_WHAT, ENDS_IN_YET, NOT_YET, TASKS_DONE } from './progress-patterns.ts';
import { PROGRESS_LEXICON, STATUS_LEXICON } from './progress-words.ts';

/** How tasks are asked to stand, and where the question says so. */
export interface ProgressMention {
  readonly filter: ProgressFilter;
  /** True for "xong chưa?", "đến đâu rồi?": where one task stands, if one is named. */
  readonly isStatus: boolean;
  readonly spans: readonly Span[];
}

/** The states that a question names, as found without regard to progress. */
type States = readonly LexiconHit<StateFilter>[];

/** How a question wants tasks to stand by what was reported; null where it does not say. */
export function findProgress(
  question: QuestionText,
  { states, hasPeriod }: { readonly states: States; readonly hasPeriod: boolean },
): ProgressMention | null {
  const [status] = STATUS_LEXICON.find(question).filter(
    (hit) => !states.some((state) => overlaps(state, hit)),
  );
  if (status !== undefined) {
    return { filter: 'any', isStatus: status.value === 'status', spans: [status] };
  }
  const hits = PROGRESS_LEXICON.find(question).filter((hit) => isMeant(hit, question, states));
  const [hit] = hits;
  if (hit === undefined) return hasPeriod ? null : tasksDone(question);
  if (hit.value === 'done' && asksYesOrNo(question)) {
    const yet = ENDS_IN_YET.exec(question.folded);
    const end = yet === null ? [] : [{ start: yet.index, end: yet.index + yet[0].length }];
    return { filter: 'any', isStatus: true, spans: [hit, ...end] };
  }
  const filters = new Set(hits.map(({ value }) => value));
  // "bao nhiêu việc đã xong, bao nhiêu chưa xong"
  const isBoth = filters.has('done') && filters.has('open');
  return { filter: isBoth ? 'any' : hit.value, isStatus: false, spans: hits };
}

function isMeant(hit: LexiconHit<ProgressFilter>, { folded }: QuestionText, states: States): boolean {
  const isState = states.some((state) => overlaps(state, hit) && lengthOf(state) >= lengthOf(hit));
  if (isState) return false;
  const isDone = hit.value === 'done' || hit.value === 'done-in-time' || hit.value === 'done-late';
  if (isDone && NOT_YET.test(folded.slice(0, hit.start))) return false;
  return !(hit.value === 'running' && ASKS_WHAT.test(folded.slice(hit.end)));
}

function asksYesOrNo({ folded, text }: QuestionText): boolean {
  if (ASKS_ENGLISH.test(folded)) return true;
  const yet = ENDS_IN_YET.exec(folded);
  return yet !== null && isTypedAs(text.slice(yet.index, yet.index + 4), 'chưa');
}

/** "bao nhiêu việc hoàn thành" */
function tasksDone({ folded }: QuestionText): ProgressMention | null {
  const match = folded.matchAll(TASKS_DONE).next().value;
  const done = match?.groups?.done;
  if (match === undefined || done === undefined) return null;
  const end = match.index + match[0].length;
  return { filter: 'done', isStatus: false, spans: [{ start: end - done.length, end }] };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
