/** "K7QM-A4XW-P9DC" · "k7qm a4xw p9dc" · "K7QMA4XWP9DC": one word with a figure or "-" in it, or three groups of four. */
const CODE_ALONE =
  /^(?:(?=[A-Za-z-]*\d|[A-Za-z\d]+-)[A-Za-z\d](?:[A-Za-z\d-]{6,30})[A-Za-z\d]|[A-Za-z\d]{4}(?:\s[A-Za-z\d]{4}){2})$/u;
/** "/start K7QM-A4XW-P9DC" · "/ma K7QM A4XW P9DC" */
const CODE_AFTER_COMMAND = /^\/(?:start|ma|mã|code)(?:@\S*)?\s+(?<code>\S.*)$/iu;
const LONGEST_CODE = 64;

/** The code in what a stranger typed: alone, or after "/start" or "/ma"; null for anything else. */
export function typedCode(text: string): string | null {
  const trimmed = text.trim();
  const code = CODE_AFTER_COMMAND.exec(trimmed)?.groups?.code ?? null;
  if (code !== null) return code.slice(0, LONGEST_CODE);
  return CODE_ALONE.test(trimmed) ? trimmed : null;
}
