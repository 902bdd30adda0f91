import { comesBackOften, dueDatesOf } from '../directive/deadline.ts';
import type { Task } from '../directive/task.ts';
import { UNREPORTED } from '../register/task-progress.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { printDate } from '../vietnamese/calendar.ts';
import type { TaskLine } from './answer.ts';
import { ownerNames } from './compose-tasks.ts';
import { type Composed, type Composing, linesOf } from './composing.ts';
import { progressWords } from './phrases/progress-words.ts';
import { taskNotes } from './task-notes.ts';

type OneTaskEvidence = Extract<Evidence, { kind: 'one-task' }>;

/** Who and when, said in one sentence, then the row; two or three rows that fit as well are listed without it. */
export function composeOneTask({ hits }: OneTaskEvidence, composing: Composing): Composed {
  const lines = linesOf(hits, 1, composing);
  const [first, second] = lines;
  const notes = taskNotes(hits, composing);
  if (first === undefined || second !== undefined) {
    const heading = composing.say.severalTasks(hits.length);
    return { kind: 'tasks', blocks: [{ kind: 'task-list', heading, lines }], notes };
  }
  const sentence = composing.say.oneTask({
    lead: ownerNames(first.task.lead),
    coordinate: ownerNames(first.task.coordinate),
    deadline: deadlineWords(first.task),
    deliverable: first.task.deliverable,
    progress: progressOf(first, composing),
    asked: composing.question.asked,
  });
  return {
    kind: 'tasks',
    blocks: [{ kind: 'task-list', heading: sentence, lines }],
    notes,
  };
}

/** Where the task stands; said also where nobody has reported on anything, if that is asked. */
function progressOf({ progress }: TaskLine, { question }: Composing): string | null {
  if (progress === null && question.progress === null) return null;
  return progressWords(progress ?? UNREPORTED, question.language);
}

// "thời gian từ ngày …", "Hoàn thành trong tháng 6/2026": the sentence says "hạn" by itself
const LEAD_IN = /^(?:thời gian(?: thực hiện)?|hoàn thành|hạn)\s*:?\s+/iu;

/** "Quý III (30/9/2026)"; the words alone where they say the day, or say none. */
function deadlineWords({ deadline }: Task): string | null {
  if (deadline === null) return null;
  const days = comesBackOften(deadline) ? [] : dueDatesOf(deadline).map(printDate);
  const words = deadline.text.replace(LEAD_IN, '');
  const unsaid = days.length > 1 || days.some((day) => !deadline.text.includes(day));
  return unsaid && days.length > 0 ? `${words} (${days.join('; ')})` : words;
}
