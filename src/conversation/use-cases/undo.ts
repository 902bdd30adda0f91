import type { Moment, Outcome } from '../moment.ts';
import { refusalWords, undoneWords } from '../progress/report-words.ts';
import { undoReport } from '../progress/undo-report.ts';
import { textReply } from '../reply.ts';
import { type AnsweredBy, cancelReport } from './settle-draft.ts';

/** "/huy": drops the report that waits, else takes back the one written last. */
export function undo(moment: Moment): Outcome {
  const [waiting] = moment.remembered.drafts;
  if (waiting !== undefined) return cancelReport(moment, waiting, 'word');
  const { event } = moment.remembered;
  return event === null
    ? { replies: [textReply(moment.say.nothingToUndo)] }
    : takeBack(moment, event, 'word');
}

/** Takes a report back: only who wrote it, within ten minutes. */
export function takeBack(moment: Moment, id: string, by: AnsweredBy): Outcome {
  const { desk, incoming, person, language } = moment;
  const undone = undoReport(id, {
    events: desk.register.progress.all(),
    person: person.id,
    at: incoming.at,
    newId: desk.newId,
  });
  const text = undoneWords(undone, { library: desk.library, language });
  if (undone.kind !== 'withdrawals') {
    return { replies: [by === 'press' ? { kind: 'notice', text } : textReply(text)] };
  }
  const tasks = new Map(desk.library.reader.tasks().map((task) => [task.key, task]));
  const withdrawals = undone.events.flatMap((event) => {
    const task = tasks.get(event.task);
    return task === undefined ? [] : [{ event, task }];
  });
  if (withdrawals.length < undone.events.length) return taskGone(moment, undone.events[0]?.task ?? '');
  return {
    replies: [{ ...textReply(text), isEdit: by === 'press' }],
    changes: withdrawals.map(
      ({ event, task }) =>
        () =>
          desk.register.progress.append(event, task),
    ),
    remembered: { ...moment.remembered, event: null },
  };
}

/** What the directives no longer hold can be neither reported on nor corrected. */
function taskGone({ language }: Moment, task: string): Outcome {
  return { replies: [textReply(refusalWords({ kind: 'task-gone', task }, language))] };
}
