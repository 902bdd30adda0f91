import type { Call } from '../../tests/channels/telegram/fake-bot-api/fake-bot-api.ts';

/** An update that was delivered, and what is known of how it was met. */
export interface Event {
  readonly update: number;
  readonly chat: number;
  readonly kind: 'text' | 'press';
  /** What was written, or the data of the button. */
  readonly text: string;
  /** Words that the answer must repeat; null where any answer will do. */
  readonly echo: string | null;
  /** For a press: whether it was answered, asked when all is over. */
  readonly isPressAnswered: () => boolean;
}

/** A message that came twice. */
export interface Doubled {
  readonly first: Call;
  readonly second: Call;
}

/** What came of the updates of one chat. */
export interface Outcome {
  /** The call that answers each event; null where there is none, which is right for some presses. */
  readonly answers: readonly (Call | null)[];
  readonly lost: readonly Event[];
  readonly doubled: readonly Doubled[];
  /** Messages that answer nothing. */
  readonly stray: readonly Call[];
}
