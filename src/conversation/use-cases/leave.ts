import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';

/** "/thoat": only where there is something to leave. */
export function leave({ incoming, say }: Moment): Outcome {
  return incoming.chat.channel === 'terminal'
    ? { replies: [{ kind: 'leave' }] }
    : { replies: [textReply(say.nothingToLeave)] };
}
