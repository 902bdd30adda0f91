import type { Answer, TaskLine } from '../../answer/answer.ts';
import { listTasks } from '../list-tasks.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';
import { answerOutcome, saysNothing, taskLines } from './answer-outcome.ts';
import { lastShown, sourceOutcome } from './show-source.ts';

/**
 * "dòng 3 hạn khi nào": that line of the list shown last, as it stands now, under the same number. Null where no list
 * was shown: "dòng 3" is then a row of an annex.
 */
export function showLine(moment: Moment, number: number, typed: string): Outcome | null {
  const shown = lastShown(moment);
  if (shown === null || saysNothing(shown.answer)) return null;
  const listed = taskLines(shown.answer).find((line) => line.number === number);
  if (listed === undefined) return sourceOutcome(moment, shown, number);
  const line = lineNow(moment, listed);
  if (line === null) return { replies: [textReply(moment.say.staleList)] };
  const answer: Answer = {
    ...shown.answer,
    question: typed,
    asOf: moment.asOf,
    kind: 'tasks',
    isPartial: false,
    understood: moment.say.line(number),
    blocks: [{ kind: 'task-list', heading: null, lines: [{ ...line, number }] }],
    notes: [],
  };
  const outcome = answerOutcome(moment, { question: shown.question, answer, warning: null });
  // The list stays what lines are counted in.
  const { remembered } = moment;
  return { ...outcome, remembered: { ...remembered, task: line.task.key, drafts: [] } };
}

/** The line with what was reported since; null where its task is gone. */
function lineNow({ desk, asOf }: Moment, { task, role }: TaskLine): TaskLine | null {
  const { reader, agencies, progress } = desk.library;
  const filter = { agency: null, period: null, standing: null, asOf };
  const now = listTasks({ reader, agencies, progress, meaning: null }, filter);
  const found = now.find((line) => line.task.key === task.key);
  return found === undefined ? null : { ...found, role };
}
