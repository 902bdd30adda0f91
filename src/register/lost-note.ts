import type { Note } from '../directive/note.ts';
import { printDate } from '../vietnamese/calendar.ts';
import type { LostTask } from './lost-task.ts';
import { progressOf } from './task-progress.ts';

/** A note with the reports that it is about. */
export type LostNote = Note & Pick<LostTask, 'task' | 'events'>;

const STATES = {
  running: 'đang thực hiện',
  done: 'hoàn thành',
  paused: 'tạm dừng',
  void: 'không còn hiệu lực',
} as const;
const LONGEST_TITLE = 120;

/** Tells whoever looks after the corpus of reports whose task is gone, in the words of `sauro check`. */
export function lostNote({ task, events }: LostTask): LostNote {
  const { report } = progressOf(events);
  const last =
    report === null ? 'đã được rút hết' : `gần nhất: ${STATES[report.state]}, ngày ${printDate(report.on)}`;
  const title = task.task.length > LONGEST_TITLE ? `${task.task.slice(0, LONGEST_TITLE)}…` : task.task;
  return {
    rule: 'reported-task-gone',
    severity: 'warning',
    document: task.document,
    locator: task.locator,
    span: null,
    message: `Có ${events.length} báo cáo (${last}) về nhiệm vụ “${title}”, nay không còn trong kho văn bản hoặc đã đổi khác nhiều.`,
    task,
    events,
  };
}
