import { enterCode } from '../admission/knock.ts';
import type { Moment, Outcome } from '../moment.ts';
import { ADMISSION } from '../phrases/admission-phrases.ts';
import { textReply } from '../reply.ts';

/** "/ma K7QM-A4XW-P9DC" of somebody who is in: a code gives them the role and agency that it was made for. */
export function enterAnotherCode({ desk, incoming }: Moment, argument: string): Outcome {
  if (argument === '' || incoming.account.channel === 'terminal') {
    return { replies: [textReply(ADMISSION.typeTheCode)] };
  }
  return enterCode(desk, incoming, argument);
}
