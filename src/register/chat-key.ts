import type { ChannelName } from './person.ts';

/** A chat as its messenger knows it; the id is the messenger's own, as text. */
export interface ChatKey {
  readonly channel: ChannelName;
  readonly chat: string;
}
