import type { Subscription } from '../../store/register/subscriptions.ts';
import type { Moment, Outcome } from '../moment.ts';
import { NEWS } from '../phrases/news-phrases.ts';
import { textReply } from '../reply.ts';
import { isSameChat } from '../same-chat.ts';

/** "/dang_ky": this chat is told about new directives. In a group a host or a maintainer decides that. */
export function subscribe(moment: Moment): Outcome {
  return change(moment, 'subscribed', NEWS.subscribed);
}

/** "/huy_dang_ky": it is told no longer. */
export function unsubscribe(moment: Moment): Outcome {
  return change(moment, 'unsubscribed', NEWS.unsubscribed);
}

function change(
  { desk, incoming, person }: Moment,
  action: 'subscribed' | 'unsubscribed',
  words: string,
): Outcome {
  const { channel, chat, kind } = incoming.chat;
  if (channel === 'terminal') return { replies: [textReply(NEWS.notHere)] };
  if (kind === 'group' && person.role === 'official') return { replies: [textReply(NEWS.hostsDecide)] };
  const subscription = { person: person.id, chat: { channel, chat }, topic: 'new-directives' } as const;
  const { at } = incoming;
  const subject = `${channel}:${chat}`;
  return {
    replies: [textReply(words)],
    changes: [
      () => {
        const isSubscribed = desk.register.subscriptions.list().some(isSame(subscription));
        if (isSubscribed === (action === 'subscribed')) return;
        if (action === 'subscribed') desk.register.subscriptions.put(subscription);
        else desk.register.subscriptions.remove(subscription);
        desk.register.audit.append({ at, by: person.id, action, subject, detail: subscription.topic });
      },
    ],
  };
}

function isSame({ person, chat, topic }: Subscription): (other: Subscription) => boolean {
  return (other) => other.person === person && isSameChat(other.chat, chat) && other.topic === topic;
}
