import type { OutgoingMessage } from '../outgoing-message.ts';

/** What the outbox keeps of a message: JSON that only this channel reads. Its fields are never renamed: old rows wait. */
export interface OutboxBody {
  readonly message: OutgoingMessage;
  /** The message that it answers, shown above it; null for none. */
  readonly repliesTo: number | null;
}

export function writeBody(body: OutboxBody): string {
  return JSON.stringify(body);
}

/** @throws SyntaxError for what `writeBody` did not write. */
export function readBody(text: string): OutboxBody {
  return JSON.parse(text) as OutboxBody;
}
