import type { Moment, Outcome } from '../moment.ts';
import { ADMISSION } from '../phrases/admission-phrases.ts';
import { textReply } from '../reply.ts';
import { isSameChat } from '../same-chat.ts';

/** "/cho_phep_nhom": from now on this group is answered. */
export function admitGroup({ desk, incoming, person }: Moment): Outcome {
  const { channel, chat } = incoming.chat;
  return {
    replies: [textReply(ADMISSION.groupAdmitted)],
    changes: [() => desk.register.chats.admit({ channel, chat }, person.id, incoming.at)],
  };
}

/** "/thoi_nhom": it is answered no longer, and told no news. */
export function dismissGroup({ desk, incoming, person }: Moment): Outcome {
  const { channel, chat } = incoming.chat;
  return {
    replies: [textReply(ADMISSION.groupDismissed)],
    changes: [
      () => {
        desk.register.chats.dismiss({ channel, chat }, person.id, incoming.at);
        const subscribed = desk.register.subscriptions.list();
        for (const each of subscribed.filter((one) => isSameChat(one.chat, incoming.chat))) {
          desk.register.subscriptions.remove(each);
        }
      },
    ],
  };
}
