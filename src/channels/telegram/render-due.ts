import type { TaskLine, TaskStanding } from '../../answer/answer.ts';
import { progressWords } from '../../answer/phrases/progress-words.ts';
import { standingWords } from '../../answer/phrases/standing-words.ts';
import type { Deadline } from '../../directive/deadline.ts';
import { printDate } from '../../vietnamese/calendar.ts';
import { cutText } from './cut-text.ts';
import { bold, type Html, join, plain } from './html.ts';
import type { Look } from './look.ts';
import type { TelegramWords } from './words/telegram-words.ts';

/** UTF-16 units of the printed words of a deadline. */
const LONGEST = 160;

/**
 * "Hạn: 30/9/2026 (Quý III) · quá hạn 12 ngày · chưa có báo cáo", the day in bold; empty where neither deadline nor
 * state is known.
 */
export function renderDue({ task, due, standing, progress }: TaskLine, { language, words }: Look): Html {
  const when = task.deadline === null ? null : whenWords(task.deadline, due, words);
  const stands = standingWords(standing, words);
  const isUnreported = progress !== null && progress.report === null;
  return join(
    [
      ...(when === null ? [] : [join([plain(`${words.deadline}: `), when], '')]),
      ...(stands === null ? [] : [isUrgent(standing) ? bold(stands) : plain(stands)]),
      ...(isUnreported ? [plain(progressWords(progress, language))] : []),
    ],
    ' · ',
  );
}

function whenWords(deadline: Deadline, day: TaskLine['due'], words: TelegramWords): Html {
  const text = cutText(deadline.text, LONGEST);
  const implied = deadline.stated ? [] : [words.impliedDeadline];
  if (day === null) return plain([text, ...implied].join(', '));
  const printed = printDate(day);
  const [before, ...after] = text.split(printed);
  if (after.length > 0) {
    const remark = implied.length === 0 ? '' : ` (${implied.join()})`;
    return join([plain(before ?? ''), bold(printed), plain(after.join(printed) + remark)], '');
  }
  return join([bold(printed), plain(` (${[text, ...implied].join(', ')})`)], '');
}

function isUrgent({ kind }: TaskStanding): boolean {
  return kind === 'overdue' || kind === 'due-today';
}
