import type { Answer, TaskLine } from '../answer/answer.ts';
import { REPORTED_STATES, type ReportedState } from '../register/progress-event.ts';
import type { Action } from './action.ts';
import { readShownAnswer, type ShownAnswer } from './memory/shown-answer.ts';
import type { Moment, Outcome } from './moment.ts';
import { reportState } from './progress/report-state.ts';
import { shortTask } from './progress/report-words.ts';
import { isSameChat } from './same-chat.ts';
import { replyWith, taskLines } from './use-cases/answer-outcome.ts';
import { askQuestion } from './use-cases/ask-question.ts';
import { cancelReport, confirmReport } from './use-cases/settle-draft.ts';
import { sourceOutcome } from './use-cases/show-source.ts';
import { startReport } from './use-cases/start-report.ts';
import { takeBack } from './use-cases/undo.ts';

type Presses = {
  readonly [K in Action['kind']]: (
    moment: Moment,
    action: Extract<Action, { kind: K }>,
  ) => Outcome | Promise<Outcome>;
};

const PRESSES: Presses = {
  show: (moment, { answer: id, page }) =>
    withShown(moment, id, ({ answer }) => ({
      replies: [replyWith(moment, { answer, id, page, isEdit: true })],
      remembered: { ...moment.remembered, answer: id },
    })),
  source: (moment, { answer: id, line }) =>
    withShown(moment, id, (shown) =>
      sourceOutcome({ ...moment, remembered: { ...moment.remembered, answer: id } }, shown, line),
    ),
  report: (moment, { answer: id, line }) =>
    withLine(moment, { id, line }, (task) => askForState(moment, { id, line, task })),
  state: (moment, { answer: id, line, state }) =>
    withLine(moment, { id, line }, (task) => stateOf(moment, { id, task, state })),
  confirm: (moment, { draft }) => confirmReport(moment, draft, 'press'),
  cancel: (moment, { draft }) => cancelReport(moment, draft, 'press'),
  undo: (moment, { event }) => takeBack(moment, event, 'press'),
  ask: (moment, { answer: id, option }) =>
    withShown(moment, id, ({ answer, question }) => {
      const chosen = optionsOf(answer)[option];
      return chosen === undefined ? stale(moment) : askQuestion(moment, chosen, question);
    }),
};

/** Does what a button asks for; each time as if it were new: what it names may be gone, or belong to another chat. */
export async function press(moment: Moment, action: Action | null): Promise<Outcome> {
  if (action === null) return stale(moment);
  const handle = PRESSES[action.kind] as (moment: Moment, action: Action) => Outcome | Promise<Outcome>;
  return handle(moment, action);
}

function stale({ say }: Moment): Outcome {
  return { replies: [{ kind: 'notice', text: say.staleList }] };
}

/** The answer with that id, where it was shown in this chat and can still be read. */
function withShown(
  moment: Moment,
  id: string,
  use: (shown: ShownAnswer) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const kept = moment.desk.memory.answers.find(id);
  if (kept === null || !isSameChat(kept.chat, moment.incoming.chat)) return stale(moment);
  const shown = readShownAnswer(kept.json, moment.desk.library.reader);
  return shown === null ? stale(moment) : use(shown);
}

function withLine(
  moment: Moment,
  { id, line }: { readonly id: string; readonly line: number },
  use: (task: TaskLine['task']) => Outcome,
): Outcome | Promise<Outcome> {
  return withShown(moment, id, ({ answer }) => {
    const found = taskLines(answer).find(({ number }) => number === line);
    return found === undefined
      ? { replies: [{ kind: 'notice', text: moment.say.noTaskThere(line) }] }
      : use(found.task);
  });
}

/** Which states a row can be reported to be in. */
function askForState(
  moment: Moment,
  { id, line, task }: { readonly id: string; readonly line: number; readonly task: TaskLine['task'] },
): Outcome {
  const { say } = moment;
  const refused = startReport(moment, readState(moment, task, 'running'));
  if (refused !== null && refused.keeps === undefined) return refused;
  const words = [say.howDoesItStand(line, shortTask(task.task)), say.reportHint].join('\n');
  const buttons = [...REPORTED_STATES]
    .sort((one, other) => STATE_ORDER.indexOf(one) - STATE_ORDER.indexOf(other))
    .map((state) => ({
      label: say.stateButton[state],
      action: { kind: 'state', answer: id, line, state } as const,
    }));
  return {
    replies: [{ kind: 'text', text: words, buttons, isEdit: false }],
    remembered: { ...moment.remembered, answer: id, task: task.key },
  };
}

const STATE_ORDER: readonly ReportedState[] = ['done', 'running', 'paused', 'void'];

function stateOf(
  moment: Moment,
  {
    id,
    task,
    state,
  }: { readonly id: string; readonly task: TaskLine['task']; readonly state: ReportedState },
): Outcome {
  const remembered = { ...moment.remembered, answer: id, task: task.key };
  return startReport({ ...moment, remembered }, readState(moment, task, state), true) ?? stale(moment);
}

function readState({ desk, person, asOf }: Moment, task: TaskLine['task'], state: ReportedState) {
  return reportState(
    { task: task.key, title: task.task, state },
    { library: desk.library, person, today: asOf },
  );
}

function optionsOf({ blocks }: Answer): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'choice' ? block.options : []));
}
