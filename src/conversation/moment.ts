import type { Language } from '../question/question.ts';
import type { Person } from '../register/person.ts';
import type { IsoDate } from '../vietnamese/calendar.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import type { Remembered } from './memory/remembered.ts';
import type { ConversationPhrases } from './phrases/conversation-phrases.ts';
import type { Reply } from './reply.ts';
import type { Delivery } from './turn.ts';

/** What a use case works with: who speaks, where, when, and what was said before. */
export interface Moment {
  readonly desk: Desk;
  readonly incoming: Incoming;
  readonly person: Person;
  readonly remembered: Remembered;
  /** The day that questions are answered as of. */
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly say: ConversationPhrases;
}

/** What a use case comes to. What it leaves out stays as it is. */
export interface Outcome {
  readonly replies: readonly Reply[];
  readonly remembered?: Remembered;
  /** Writes to the memory of the chat besides what is remembered. */
  readonly keeps?: readonly (() => void)[];
  /** Writes to the register, in order, all or none. */
  readonly changes?: readonly (() => void)[];
  readonly deliveries?: readonly Delivery[];
}

/** One thing that people do; `argument` is what they typed behind the command. */
export type UseCase = (moment: Moment, argument: string) => Outcome | Promise<Outcome>;
