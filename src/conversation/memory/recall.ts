import type { ChatKey } from '../../register/chat-key.ts';
import type { PersonId } from '../../register/person.ts';
import type { Memory } from './memory.ts';
import { NOTHING_REMEMBERED, type Remembered, readRemembered } from './remembered.ts';

/** What is remembered of a person in a chat; `isLost` where something was kept that cannot be read any more. */
export function recall(
  { conversations }: Pick<Memory, 'conversations'>,
  { channel, chat }: ChatKey,
  person: PersonId,
): { readonly remembered: Remembered; readonly isLost: boolean } {
  const json = conversations.load({ channel, chat }, person);
  if (json === null) return { remembered: NOTHING_REMEMBERED, isLost: false };
  const remembered = readRemembered(json);
  return { remembered: remembered ?? NOTHING_REMEMBERED, isLost: remembered === null };
}
