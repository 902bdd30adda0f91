import type { QuestionText } from '../question-text.ts';
import { CAUSE, SUPERLATIVE, TASK_NOUN, WHICH } from './open-turn-patterns.ts';

/**
 * Whether a question asks for something that the row of a task has no column for: which of a kind of things, why, the
 * most or the least of something. `rest` has the turns blanked that a row answers; `asksTasks` says that tasks are named,
 * so that "nhiệm vụ chuyển đổi số nào" asks for one of them.
 */
export function asksBeyondTasks(
  question: QuestionText,
  rest: QuestionText,
  { asksTasks }: { readonly asksTasks: boolean },
): boolean {
  if (question.folded.search(CAUSE) !== -1) return true;
  if (!asksTasks && question.folded.search(SUPERLATIVE) !== -1) return true;
  return Array.from(rest.folded.matchAll(WHICH)).some(({ groups, index }) => {
    const { noun = '', english, place } = groups ?? {};
    const isKind = english !== undefined || !TASK_NOUN.test(noun);
    return asksTasks ? place !== undefined || (index === 0 && isKind) : isKind;
  });
}
