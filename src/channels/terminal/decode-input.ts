/**
 * The text of a file of questions: UTF-8, or UTF-16 where a byte order mark says so (what "save as Unicode" and older
 * PowerShell make of it). Bytes that are no text become "\ufffd".
 */
export function decodeInput(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
