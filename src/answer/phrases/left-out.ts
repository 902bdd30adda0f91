import type { Task } from '../../directive/task.ts';
import type { AnswerLabels } from './labels/answer-labels.ts';

/** "hạn, sản phẩm": what the directive does not say of a task; null when it says all. */
export function leftOut({ deadline, deliverable, lead, missing }: Task, words: AnswerLabels): string | null {
  const names = [
    ...(deadline === null ? [words.deadline] : []),
    ...(deliverable === null && missing.includes('product') ? [words.deliverable] : []),
    ...(lead.length === 0 ? [words.lead] : []),
  ];
  return names.length === 0 ? null : names.join(', ').toLowerCase();
}
