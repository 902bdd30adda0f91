import type { Answer } from '../../answer/answer.ts';
import { dayOfInstant } from '../../register/instant.ts';
import type { Moment, Outcome } from '../moment.ts';
import { readReport } from '../progress/read-report.ts';
import { textReply } from '../reply.ts';
import { lastShown } from './show-source.ts';
import { startReport } from './start-report.ts';

/** A line of chat as a report on a task; null where it is none. */
export function readProgress(moment: Moment, text: string): Outcome | null {
  const { desk, incoming, person, remembered, asOf } = moment;
  // What was written while the program was off tells of the day on which it was written.
  const today = incoming.isLate === undefined ? asOf : dayOfInstant(incoming.isLate);
  let shown: Answer | null | undefined;
  const read = readReport(text, {
    library: desk.library,
    person,
    today,
    // Most lines are questions, for which nothing has to be looked up.
    get shown() {
      shown ??= lastShown(moment)?.answer ?? null;
      return shown;
    },
    focus: remembered.task,
  });
  return startReport(moment, read);
}

/** "/xong 3, QĐ 123/QĐ-UBND": a report that says by its command that it is one. */
export function reportDone(moment: Moment, argument: string): Outcome {
  return readProgress(moment, `/xong ${argument}`.trim()) ?? hint(moment);
}

/** "/tien_do 3 70% đang trình ký" */
export function reportProgress(moment: Moment, argument: string): Outcome {
  return readProgress(moment, `/tien_do ${argument}`.trim()) ?? hint(moment);
}

function hint({ say }: Moment): Outcome {
  return { replies: [textReply(say.reportHint)] };
}
