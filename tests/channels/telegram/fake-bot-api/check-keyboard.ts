import { badRequest } from './refusal.ts';

/** A button under a message, as it was sent. */
export interface ShownButton {
  readonly text: string;
  readonly data: string | null;
}

const MOST_BUTTONS = 100;
const MOST_IN_A_ROW = 8;
const LONGEST_DATA_BYTES = 64;

/**
 * The rows of an inline keyboard; none where the message has no keyboard.
 * @throws Refusal for a keyboard that Telegram does not take.
 */
export function checkKeyboard(markup: unknown): readonly (readonly ShownButton[])[] {
  if (markup === undefined || markup === null) return [];
  const given: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup;
  const rows = isRecord(given) ? given.inline_keyboard : undefined;
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
  if (rows.some((row) => row.length > MOST_IN_A_ROW) || rows.flat().length > MOST_BUTTONS) {
    throw badRequest('reply markup is too long');
  }
  return rows.map((row) => row.map(checkButton));
}

function checkButton(button: unknown): ShownButton {
  if (!isRecord(button) || typeof button.text !== 'string' || button.text.trim() === '') {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String');
  }
  const { text, callback_data: data, url } = button;
  if (typeof url === 'string') return { text, data: null };
  if (typeof data !== 'string') {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  const bytes = Buffer.byteLength(data);
  if (bytes < 1 || bytes > LONGEST_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
  return { text, data };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
