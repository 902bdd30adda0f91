/** A control sequence of a terminal (ECMA-48): "\u001b[31m", "\u009b2J", "\u001b]0;title\u0007". */
const SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)/gu;

/** What could steer a terminal or turn the order of its letters: control characters other than line feed and tab. */
const STEERING = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

/** A text without the sequences that a coloured terminal or a pasted log put into it. */
export function withoutSequences(text: string): string {
  return text.replace(SEQUENCE, '');
}

/** Text that comes from a file, its name or a person, made safe to print. */
export function harmless(text: string): string {
  return withoutSequences(text).replace(STEERING, '');
}

/** JSON that is safe to print: what could steer a terminal stands as "\u009b", which reads back as it was. */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
