import { type Conversation, converse, NEW_CONVERSATION, type Reply } from '../../conversation/converse.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { readQuestion } from './read-question.ts';

/** A conversation that remembers what was asked: a typed line in, a reply out. It rejects with a `Failure` that has a sentence to show. */
export type Talk = (line: string) => Promise<Reply>;

/** Begins a conversation about a library; a line is given when the reply to the one before is there. `today` is asked anew for each line: a chat may stay open overnight. */
export function talkAbout(library: Parameters<typeof converse>[0], today: () => IsoDate): Talk {
  let conversation: Conversation = NEW_CONVERSATION;
  return async (line) => {
    const turn = await converse(library, conversation, { line: readQuestion(line), asOf: today() });
    conversation = turn.conversation;
    return turn.reply;
  };
}
