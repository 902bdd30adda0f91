import type { Update, UserFromGetMe } from 'grammy/types';
import type { ReceivedUpdate } from '../../../store/register/inbox.ts';

export type { Update, UserFromGetMe };

/** Kinds of updates that are asked for; edited messages are not: what was asked was answered. */
export const UPDATE_KINDS = ['message', 'callback_query', 'my_chat_member'] as const;

/** An update as the register keeps it until it is done. */
export function receivedUpdate(update: Update): ReceivedUpdate {
  return { id: String(update.update_id), chat: chatOf(update), body: JSON.stringify(update) };
}

/** The chat that an update belongs to, by which it waits for its turn; "" for none. */
export function chatOf({ message, callback_query: press, my_chat_member: member }: Update): string {
  const chat = message?.chat ?? press?.message?.chat ?? member?.chat;
  return String(chat?.id ?? press?.from.id ?? '');
}
