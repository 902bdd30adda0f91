import { type Instant, instantOf, millisecondsOf } from '../../register/instant.ts';
import type { Button } from '../action.ts';
import type { Moment, Outcome } from '../moment.ts';
import { draftOf } from '../progress/report-draft.ts';
import { ambiguityWords, confirmationWords, refusalWords } from '../progress/report-words.ts';
import type { ReadReport, TaskReport } from '../progress/task-report.ts';
import type { TextReply } from '../reply.ts';

/** How long a report waits to be confirmed. */
const DRAFT_MS = 30 * 60_000;

/**
 * Repeats a report as it was understood and asks whether to write it, or which of several tasks is meant. Null where
 * what was read is no report.
 */
export function startReport(moment: Moment, read: ReadReport, isEdit = false): Outcome | null {
  const { language, say } = moment;
  const { library } = moment.desk;
  switch (read.kind) {
    case 'no-report':
      return null;
    case 'refused':
      return { replies: [{ kind: 'text', text: refusalWords(read.reason, language), buttons: [], isEdit }] };
    case 'reports':
      return draft(moment, [read.reports], {
        kind: 'text',
        text: confirmationWords(read.reports, { library, language }),
        typing: say.typeToConfirm,
        buttons: [],
        isEdit,
      });
    case 'ambiguous':
      return draft(
        moment,
        read.reports.map((report) => [report]),
        {
          kind: 'text',
          text: ambiguityWords(read.reports, { library, language }),
          typing: say.typeToChoose,
          buttons: [],
          isEdit,
        },
      );
  }
}

/** Keeps a draft of each choice; one that is confirmed takes the others with it. */
function draft(
  { desk, incoming, person, remembered, say }: Moment,
  choices: readonly (readonly TaskReport[])[],
  reply: TextReply,
): Outcome {
  const drafts = choices.map((reports) => ({ id: desk.newId(), reports }));
  const ids = drafts.map(({ id }) => id);
  const { channel, chat } = incoming.chat;
  const keeps = drafts.map(({ id, reports }) => {
    const json = JSON.stringify({ ...draftOf(reports), choices: ids });
    return () =>
      desk.memory.drafts.put({
        id,
        chat: { channel, chat },
        person: person.id,
        json,
        expiresAt: later(incoming.at, DRAFT_MS),
      });
  });
  const [first = ''] = ids;
  const buttons: Button[] = [
    ...ids.map(
      (id, index): Button => ({
        label: ids.length === 1 ? say.confirmButton : String(index + 1),
        action: { kind: 'confirm', draft: id },
      }),
    ),
    { label: say.cancelButton, action: { kind: 'cancel', draft: first } },
  ];
  return { replies: [{ ...reply, buttons }], keeps, remembered: { ...remembered, drafts: ids } };
}

function later(at: Instant, milliseconds: number): Instant {
  return instantOf(new Date(millisecondsOf(at) + milliseconds));
}
