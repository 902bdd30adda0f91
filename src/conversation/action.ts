import type { ReportedState } from '../register/progress-event.ts';

/**
 * What a button asks for. Ids are of the register; nothing else is kept in a button, and every press is authorised
 * anew: what it names may be gone, or belong to another chat.
 */
export type Action =
  /** A page of an answer that was shown, from 0. */
  | { readonly kind: 'show'; readonly answer: string; readonly page: number }
  /** The words of the source of a line. */
  | { readonly kind: 'source'; readonly answer: string; readonly line: number }
  /** Which states a line can be reported to be in. */
  | { readonly kind: 'report'; readonly answer: string; readonly line: number }
  | { readonly kind: 'state'; readonly answer: string; readonly line: number; readonly state: ReportedState }
  | { readonly kind: 'confirm'; readonly draft: string }
  | { readonly kind: 'cancel'; readonly draft: string }
  /** Takes back a report that was written. */
  | { readonly kind: 'undo'; readonly event: string }
  /** One of the options of an answer that asks which is meant, from 0. */
  | { readonly kind: 'ask'; readonly answer: string; readonly option: number };

/** A button: what stands on it, and what it asks for. */
export interface Button {
  readonly label: string;
  readonly action: Action;
}
