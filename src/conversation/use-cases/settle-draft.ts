import type { Kept } from '../memory/memory.ts';
import type { Moment, Outcome } from '../moment.ts';
import { confirmDraft } from '../progress/confirm-draft.ts';
import { parseDraft } from '../progress/report-draft.ts';
import { refusalWords, writtenWords } from '../progress/report-words.ts';
import type { TaskReport } from '../progress/task-report.ts';
import { type TextReply, textReply } from '../reply.ts';
import { isSameChat } from '../same-chat.ts';
import { TurnOutdated } from '../turn.ts';

/** How the person answered: by a button, which is edited, or by a word. */
export type AnsweredBy = 'press' | 'word';

/** Writes the reports of a draft. Only who began it may, in the chat where it began, and once. */
export function confirmReport(moment: Moment, id: string, by: AnsweredBy): Outcome {
  const { desk, incoming, person, language } = moment;
  const found = draftFor(moment, id);
  if ('replies' in found) return found;
  const draft = parseDraft(found.json);
  if (draft === null) return gone(moment, by);
  const confirmed = confirmDraft(draft, {
    library: desk.library,
    person,
    at: incoming.at,
    newId: desk.newId,
  });
  const keeps = [takeAll(moment, id, found.json)];
  const remembered = { ...moment.remembered, drafts: [] };
  if (confirmed.kind === 'refused') {
    return { replies: [reply(refusalWords(confirmed.reason, language), by)], keeps, remembered };
  }
  const { events } = confirmed;
  const reports = events.map(({ task, event }): TaskReport => ({ ...event, task }));
  const [last] = events;
  return {
    replies: [
      {
        ...reply(writtenWords(reports, { library: desk.library, language }), by),
        buttons:
          last === undefined
            ? []
            : [{ label: moment.say.undoButton, action: { kind: 'undo', event: last.event.id } }],
      },
    ],
    keeps,
    changes: events.map(
      ({ event, task }) =>
        () =>
          desk.register.progress.append(event, task),
    ),
    remembered: { ...remembered, event: last?.event.id ?? null, task: last?.task.key ?? null },
  };
}

/** Drops a draft; nothing is written. Only who began it may. */
export function cancelReport(moment: Moment, id: string, by: AnsweredBy): Outcome {
  const found = draftFor(moment, id);
  if ('replies' in found) return found;
  return {
    replies: [reply(moment.say.dropped, by)],
    keeps: [takeAll(moment, id, found.json)],
    remembered: { ...moment.remembered, drafts: [] },
  };
}

function draftFor(moment: Moment, id: string): Omit<Kept, 'id'> | Outcome {
  const { desk, incoming, person, say } = moment;
  const found = desk.memory.drafts.find(id, incoming.at);
  if (found === null || !isSameChat(found.chat, incoming.chat)) {
    return gone(moment, incoming.input.kind === 'press' ? 'press' : 'word');
  }
  return found.person === person.id ? found : { replies: [{ kind: 'notice', text: say.notYours }] };
}

function gone({ say, remembered }: Moment, by: AnsweredBy): Outcome {
  const text = say.draftGone;
  return {
    replies: [by === 'press' ? { kind: 'notice', text } : textReply(text)],
    remembered: { ...remembered, drafts: [] },
  };
}

/** Takes the draft, and the other choices that were offered with it. */
function takeAll({ desk, incoming }: Moment, id: string, json: string): () => void {
  const choices = choicesIn(json);
  return () => {
    if (desk.memory.drafts.take(id, incoming.at) === null) throw new TurnOutdated();
    for (const other of choices) if (other !== id) desk.memory.drafts.take(other, incoming.at);
  };
}

function choicesIn(json: string): readonly string[] {
  const { choices } = JSON.parse(json) as { readonly choices?: unknown };
  return Array.isArray(choices) ? choices.filter((choice) => typeof choice === 'string') : [];
}

function reply(text: string, by: AnsweredBy): TextReply {
  return { ...textReply(text), isEdit: by === 'press' };
}
