import type { Answer } from '../answer/answer.ts';
import type { Citation } from '../directive/citation.ts';
import type { Button } from './action.ts';

/** An answer, to be rendered by the channel; it makes the buttons from the ids and numbers given here. */
export interface AnswerReply {
  readonly kind: 'answer';
  readonly answer: Answer;
  /** Under which "show", "source", "report" and "ask" find it; null where nothing can be pressed. */
  readonly answerId: string | null;
  /** From 0; the channel decides how much is a page, and takes the last one for a number beyond it. */
  readonly page: number;
  /** True: the message that bore the pressed button becomes this. */
  readonly isEdit: boolean;
  /** Numbers of the lines that this person may report on. */
  readonly reportable: readonly number[];
  /** A sentence to begin with: that the question waited. */
  readonly preface?: string;
  /** A sentence for the person beside the answer. */
  readonly warning?: string;
}

/** Plain text, with line feeds; markup in it is data. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
  readonly buttons: readonly Button[];
  /** How to do by typing what the buttons do; for channels that have no buttons. */
  readonly typing?: string;
  readonly isEdit: boolean;
}

/** What a turn brings back. All of it can be written as JSON. */
export type Reply =
  | AnswerReply
  | TextReply
  | { readonly kind: 'source'; readonly citation: Citation }
  /** A short word to whoever pressed a button, and to nobody else in the chat. */
  | { readonly kind: 'notice'; readonly text: string }
  /** The person wants to leave; only where there is something to leave. */
  | { readonly kind: 'leave' };

/** Text without buttons. */
export function textReply(text: string): TextReply {
  return { kind: 'text', text, buttons: [], isEdit: false };
}
