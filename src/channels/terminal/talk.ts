import { type Conversation, converse, NEW_CONVERSATION, type Reply } from '../../conversation/converse.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { readQuestion } from './read-question.ts';

/** A conversation that remembers what was asked: a typed line in, a reply out. It throws a `Failure` with a sentence to show. */
export type Talk = (line: string) => Reply;

/** Begins a conversation about a library. `today` is asked anew for each line: a chat may stay open overnight. */
export function talkAbout(library: Parameters<typeof converse>[0], today: () => IsoDate): Talk {
  let conversation: Conversation = NEW_CONVERSATION;
  return (line) => {
    const turn = converse(library, conversation, { line: readQuestion(line), asOf: today() });
    conversation = turn.conversation;
    return turn.reply;
  };
}
