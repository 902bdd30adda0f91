import type { ChatKey } from '../register/chat-key.ts';
import type { Instant } from '../register/instant.ts';
import type { Account } from '../register/person.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import type { Action } from './action.ts';

export type { ChatKey };

/** What somebody typed, or the button that they pressed; null for a button that no longer says what it asks for. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly action: Action | null };

/** What a channel received. In a group it hands over only what is addressed to the program. */
export interface Incoming {
  readonly account: Account;
  /** As the messenger names the person: data, never markup. */
  readonly name: string;
  readonly chat: ChatKey & { readonly kind: 'private' | 'group' };
  /** The moment of the turn. */
  readonly at: Instant;
  readonly input: Input;
  /** When it was written, where it has waited so long that the reply should say so. */
  readonly isLate?: Instant;
  /** The day that questions are answered as of, where that is not the day of `at`. */
  readonly asOf?: IsoDate;
}
