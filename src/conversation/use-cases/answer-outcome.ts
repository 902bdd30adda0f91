import type { Answer, TaskLine } from '../../answer/answer.ts';
import type { Question } from '../../question/question.ts';
import { writeShownAnswer } from '../memory/shown-answer.ts';
import type { Moment, Outcome } from '../moment.ts';
import { mayReport } from '../progress/may-report.ts';
import type { AnswerReply } from '../reply.ts';

/** What was answered, and how it was understood. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  readonly warning: string | null;
}

/** The reply with an answer; the answer is kept, so that its lines and buttons can be spoken of later. */
export function answerOutcome(moment: Moment, { question, answer, warning }: Answered): Outcome {
  const { desk, incoming, person, remembered } = moment;
  if (isTalk(question)) {
    return { replies: [replyWith(moment, { answer, id: null, warning })] };
  }
  const id = desk.newId();
  const json = writeShownAnswer({ answer, question });
  const { channel, chat } = incoming.chat;
  return {
    replies: [replyWith(moment, { answer, id, warning })],
    keeps: [
      () =>
        desk.memory.answers.put({ id, chat: { channel, chat }, person: person.id, json, at: incoming.at }),
    ],
    remembered: {
      ...remembered,
      previous: question,
      // The list above is still in sight: "xong 3" means its third line.
      answer: saysNothing(answer) ? (remembered.answer ?? id) : id,
      task: onlyTask(answer),
      drafts: [],
    },
  };
}

/** Whether an answer has no line that could be spoken of. */
export function saysNothing({ kind, isPartial }: Answer): boolean {
  return kind === 'none' && !isPartial;
}

/** An answer as a reply to this person. */
export function replyWith(
  { desk, person }: Pick<Moment, 'desk' | 'person'>,
  {
    answer,
    id,
    warning = null,
    page = 0,
    isEdit = false,
  }: {
    readonly answer: Answer;
    readonly id: string | null;
    readonly warning?: string | null;
    readonly page?: number;
    readonly isEdit?: boolean;
  },
): AnswerReply {
  const reportable = taskLines(answer)
    .filter(({ task }) => mayReport(person, task, desk.library.agencies))
    .map(({ number }) => number);
  const reply: AnswerReply = { kind: 'answer', answer, answerId: id, page, isEdit, reportable };
  return warning === null ? reply : { ...reply, warning };
}

/** The rows of the table in an answer, in order. */
export function taskLines({ blocks }: Answer): readonly TaskLine[] {
  return blocks.flatMap((block) => (block.kind === 'task-list' ? block.lines : []));
}

/** "cảm ơn" is nothing that a follow-up could change, and has no lines. */
function isTalk({ intent }: Question): boolean {
  return intent === 'small-talk' || intent === 'help' || intent === 'out-of-scope';
}

/** What "xong rồi" means after an answer about one task. */
function onlyTask(answer: Answer): TaskLine['task']['key'] | null {
  const keys = new Set(taskLines(answer).map(({ task }) => task.key));
  const [only] = keys;
  return keys.size === 1 ? (only ?? null) : null;
}
