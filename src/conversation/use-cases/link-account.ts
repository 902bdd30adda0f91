import { keepLinkCode } from '../admission/link-code.ts';
import type { Moment, Outcome } from '../moment.ts';
import { ADMISSION } from '../phrases/admission-phrases.ts';
import { NEWS } from '../phrases/news-phrases.ts';
import { textReply } from '../reply.ts';

/** "/lien_ket": a code by which the same person is known in another messenger. */
export function linkAccount({ desk, incoming, person }: Moment): Outcome {
  if (incoming.chat.channel === 'terminal') return { replies: [textReply(NEWS.notHere)] };
  const code = desk.newCode();
  return {
    replies: [textReply(ADMISSION.linkCode(code))],
    changes: [() => keepLinkCode(desk, incoming, person.id, code)],
  };
}
