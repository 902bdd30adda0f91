import type { Desk } from '../../conversation/desk.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import type { Reply } from '../../conversation/reply.ts';
import { takeTurn } from '../../conversation/take-turn.ts';
import type { IsoDate } from '../../vietnamese/calendar.ts';
import { readQuestion } from './read-question.ts';

/** A conversation that remembers what was asked: a typed line in, replies out. It rejects with a `Failure` that has a sentence to show. */
export type Talk = (line: string) => Promise<readonly Reply[]>;

const HERE = {
  account: { channel: 'terminal', id: 'local' },
  name: '',
  chat: { channel: 'terminal', chat: 'local', kind: 'private' },
} as const satisfies Partial<Incoming>;

/**
 * Begins the conversation of whoever is at the machine; a line is given when the replies to the one before are there.
 * `today` is asked anew for each line: a chat may stay open overnight.
 */
export function talkAt(desk: Desk, today: () => IsoDate): Talk {
  return async (line) => {
    const input = { kind: 'text', text: readQuestion(line) } as const;
    const turn = await takeTurn(desk, { ...HERE, at: desk.now(), asOf: today(), input });
    turn.commit();
    return turn.replies;
  };
}
