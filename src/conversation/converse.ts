import type { Answer } from '../answer/answer.ts';
import { citationAt } from '../answer/citation-at.ts';
import { conversationPhrasesOf } from '../answer/phrases/conversation-phrases.ts';
import type { Question } from '../question/question.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import { type AskedLibrary, ask } from './ask.ts';
import { type Command, readCommand } from './commands.ts';

/** What a conversation remembers: the question before, and the answer that "/nguon 3" points into. */
export interface Conversation {
  readonly previous: Question | null;
  readonly answer: Answer | null;
}

/** Nothing asked yet. */
export const NEW_CONVERSATION: Conversation = { previous: null, answer: null };

/** What a line brings back; `warning` is a sentence for the person beside the answer. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly warning?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leave' };

/** A line, the day, and whose tasks are meant where it names nobody. */
export interface Turn {
  readonly line: string;
  readonly asOf: IsoDate;
  readonly agency?: string | null;
}

/** The conversation after a turn, and the reply. */
export interface Turned {
  readonly conversation: Conversation;
  readonly reply: Reply;
}

const OVERDUE_QUESTION = 'Danh sách nhiệm vụ quá hạn';

/** One turn: the conversation before and a line in, the conversation after and the reply out. Nothing is kept here. */
export async function converse(
  library: AskedLibrary,
  conversation: Conversation,
  turn: Turn,
): Promise<Turned> {
  const command = readCommand(turn.line);
  if (command === null) return answerTo(turn.line, library, conversation, turn);
  return obey(command, library, conversation, turn);
}

async function answerTo(
  text: string,
  library: AskedLibrary,
  { previous }: Conversation,
  { asOf, agency = null }: Turn,
): Promise<Turned> {
  const { question, answer, warning } = await ask(library, { text, asOf, previous, agency });
  return {
    conversation: { previous: isTalk(question) ? previous : question, answer },
    reply: warning === null ? { kind: 'answer', answer } : { kind: 'answer', answer, warning },
  };
}

/** "cảm ơn" is nothing that a follow-up could change. */
function isTalk({ intent }: Question): boolean {
  return intent === 'small-talk' || intent === 'help' || intent === 'out-of-scope';
}

async function obey(
  command: Command,
  library: AskedLibrary,
  conversation: Conversation,
  turn: Turn,
): Promise<Turned> {
  const say = conversationPhrasesOf(conversation.previous?.language ?? 'vi');
  const text = (words: string): Reply => ({ kind: 'text', text: words });
  switch (command.kind) {
    case 'help':
      return { conversation, reply: text(say.help) };
    case 'overdue':
      return answerTo(OVERDUE_QUESTION, library, { ...conversation, previous: null }, turn);
    case 'source':
      return { conversation, reply: text(sourceWords(command.number, conversation, say)) };
    case 'forget':
      return { conversation: NEW_CONVERSATION, reply: text(say.forgotten) };
    case 'leave':
      return { conversation, reply: { kind: 'leave' } };
    case 'unknown':
      return { conversation, reply: text(say.unknownCommand(command.name)) };
  }
}

function sourceWords(
  number: number | null,
  { answer }: Conversation,
  say: ReturnType<typeof conversationPhrasesOf>,
): string {
  if (answer === null) return say.nothingAsked;
  const citation = number === null ? null : citationAt(answer, number);
  return citation === null ? say.noSuchLine(number) : say.source(citation);
}
