/** A button under a message: what stands on it, and its callback data (1 to 64 bytes). */
export interface InlineButton {
  readonly text: string;
  readonly data: string;
}

/** Rows of buttons; empty for none. */
export type Keyboard = readonly (readonly InlineButton[])[];

/**
 * What is to be sent to a chat, as the outbox keeps it: plain JSON. `html` is Telegram's HTML, of at most 4096 UTF-16
 * units once its tags and entities are read.
 */
export type OutgoingMessage =
  | { readonly kind: 'send'; readonly html: string; readonly keyboard: Keyboard }
  | { readonly kind: 'edit'; readonly messageId: number; readonly html: string; readonly keyboard: Keyboard }
  /** Ends the waiting of whoever pressed a button, with a short word (200 UTF-16 units at most) or none. */
  | { readonly kind: 'answer-press'; readonly pressId: string; readonly text: string | null };
