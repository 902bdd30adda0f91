import { plainTextOf } from './plain-text-of.ts';
import { badRequest } from './refusal.ts';

const LONGEST_TEXT = 4096;

/**
 * The text that a person sees of a message, trimmed as Telegram trims it.
 * @throws Refusal for markup that is not well-formed, an empty text, and one above 4096 characters.
 */
export function checkText(text: unknown, parseMode: unknown): string {
  if (typeof text !== 'string') throw badRequest('message text is empty');
  const shown = (parseMode === undefined ? text : parsed(text, parseMode)).trim();
  if (shown === '') throw badRequest('message text is empty');
  if (shown.length > LONGEST_TEXT) throw badRequest('message is too long');
  return shown;
}

function parsed(text: string, parseMode: unknown): string {
  if (parseMode !== 'HTML') throw badRequest('unsupported parse_mode');
  return plainTextOf(text);
}
