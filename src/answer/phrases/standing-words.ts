import type { TaskStanding } from '../answer.ts';
import type { AnswerLabels } from './labels/answer-labels.ts';

/** "quá hạn 12 ngày" · "còn 3 ngày"; null where there is no day to reckon from. */
export function standingWords(standing: TaskStanding, words: AnswerLabels): string | null {
  switch (standing.kind) {
    case 'overdue':
      return words.overdue(standing.days);
    case 'due-today':
      return words.dueToday;
    case 'running':
      return words.daysLeft(standing.daysLeft);
    case 'done':
      return standing.lateBy === null ? null : words.done(standing.lateBy);
    case 'void':
    case 'recurring':
    case 'no-date':
      return null;
  }
}
