import { NOTHING_REMEMBERED } from '../memory/remembered.ts';
import type { Moment, Outcome } from '../moment.ts';
import { textReply } from '../reply.ts';

/** "/moi": the conversation starts again. */
export function forget({ say }: Moment): Outcome {
  return { replies: [textReply(say.forgotten)], remembered: NOTHING_REMEMBERED };
}
