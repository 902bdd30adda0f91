import type { Reply } from '../../../conversation/reply.ts';
import type { Delivery, Turn } from '../../../conversation/turn.ts';
import type { OutgoingBody } from '../../../store/register/outbox.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { ReplyPlace } from '../receiving/read-update.ts';
import { renderReply } from '../render-reply.ts';
import { writeBody } from '../sending/outbox-body.ts';

/** Messages for one chat, as the outbox takes them. */
export interface ChatMessages {
  readonly chat: string;
  readonly messages: readonly OutgoingBody[];
}

const NOWHERE: ReplyPlace = { pressedMessage: null, pressId: null, repliesTo: null };

/** What a turn sends: its replies, and news to other chats of this channel. A press is answered in any case. */
export function renderTurn(
  { replies, deliveries }: Pick<Turn, 'replies' | 'deliveries'>,
  { chat, place, update }: { readonly chat: string; readonly place: ReplyPlace; readonly update: string },
): ChatMessages[] {
  const messages = outgoingBodies(rendered(replies, place), { repliesTo: place.repliesTo, update, part: '' });
  return [{ chat, messages }, ...renderNews(deliveries, update)];
}

/** News to chats that did not ask, those of other channels left out; `id` is an update's, or another that is never used again. */
export function renderNews(deliveries: readonly Delivery[], id: string): ChatMessages[] {
  return deliveries
    .filter(({ chat }) => chat.channel === 'telegram')
    .map(({ chat, replies }, index) => ({
      chat: chat.chat,
      messages: outgoingBodies(rendered(replies, NOWHERE), {
        repliesTo: null,
        update: id,
        part: `news-${index}-`,
      }),
    }));
}

/** Messages under ids that only this update can give. */
export function outgoingBodies(
  messages: readonly OutgoingMessage[],
  {
    repliesTo,
    update,
    part,
  }: { readonly repliesTo: number | null; readonly update: string; readonly part: string },
): OutgoingBody[] {
  return messages.map((message, index) => ({
    id: `telegram-${update}-${part}${index}`,
    body: writeBody({ message, repliesTo: index === 0 ? repliesTo : null }),
    update,
  }));
}

function rendered(replies: readonly Reply[], { pressedMessage, pressId }: ReplyPlace): OutgoingMessage[] {
  const messages = replies.flatMap((reply) => renderReply(reply, { pressedMessage, pressId }));
  if (pressId === null || messages.some(({ kind }) => kind === 'answer-press')) return messages;
  return [{ kind: 'answer-press', pressId, text: null }, ...messages];
}
