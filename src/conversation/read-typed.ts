/** A longer text is a pasted document. */
const LONGEST = 2_000;

/** "S\u200bở": joiners, soft hyphens and marks of direction come along with text that is copied from elsewhere. */
const INVISIBLE = /\p{Cf}+/gu;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/** What somebody typed, as it is read. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  /** A picture, a sticker, a full stop. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number };

/** A typed text in NFC, on one line, without characters that cannot be seen. */
export function readTyped(typed: string): Typed {
  const plain = typed.replace(INVISIBLE, '').replace(CONTROL_CHARACTERS, ' ');
  const text = plain.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'nothing' };
  return text.length > LONGEST
    ? { kind: 'too-long', length: text.length, limit: LONGEST }
    : { kind: 'text', text };
}
