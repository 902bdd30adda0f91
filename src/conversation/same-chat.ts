import type { ChatKey } from '../register/chat-key.ts';

/** Whether two keys are of one chat. */
export function isSameChat(one: ChatKey, other: ChatKey): boolean {
  return one.channel === other.channel && one.chat === other.chat;
}
