import type { Incoming } from '../incoming.ts';
import type { MenuPlace } from './commands-for.ts';

/** Which commands fit the chat that something came from. */
export function menuPlaceOf({ chat }: Pick<Incoming, 'chat'>): MenuPlace {
  if (chat.kind === 'group') return 'group';
  return chat.channel === 'terminal' ? 'terminal' : 'private';
}
