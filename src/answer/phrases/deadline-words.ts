import { comesBackOften, type Deadline, dueDatesOf } from '../../directive/deadline.ts';
import { type IsoDate, printDate } from '../../vietnamese/calendar.ts';
import type { AnswerLabels } from './labels/answer-labels.ts';

/**
 * "Quý III (30/9/2026)", "6 tháng cuối năm 2025 (31/12/2025, suy từ tiêu đề)", "hằng tuần"; of what comes back often the next
 * day alone, `due`: "trước ngày 20 hằng tháng (kỳ tới 19/9/2026)". Null where none is given.
 */
export function deadlineWords(
  deadline: Deadline | null,
  due: IsoDate | null,
  words: AnswerLabels,
): string | null {
  if (deadline === null) return null;
  const days = dueDatesOf(deadline);
  const printed = comesBackOften(deadline)
    ? [due].flatMap((day) => (day === null ? [] : [words.nextTime(printDate(day))]))
    : days.map(printDate).filter((day) => days.length > 1 || !deadline.text.includes(day));
  const remarks = [printed.join('; '), deadline.stated ? '' : words.impliedDeadline].filter(
    (part) => part !== '',
  );
  return remarks.length === 0 ? deadline.text : `${deadline.text} (${remarks.join(', ')})`;
}
