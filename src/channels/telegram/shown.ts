import { WORD_CHARACTER } from '../../vietnamese/letters.ts';

/** What could turn the order of letters or be refused: control characters other than line feed, marks of direction. */
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

/** "@nguyenvana", which Telegram would make a mention and tell that person; not the "@" of an e-mail address. */
const MENTION = new RegExp(`(?<!${WORD_CHARACTER})@(?=[A-Za-z0-9_])`, 'gu');
/** Takes no room, and ends what Telegram takes for a mention. */
const WORD_JOINER = '\u2060';

/** Whatever is looked at below; a text without it is as it was, and most are. */
const SUSPICIOUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff@]/;

/** Text of people and documents as Telegram can show it: nothing that steers, no mention, no half of a character. */
export function shown(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(STEERING, '')
    .replace(MENTION, `@${WORD_JOINER}`);
}
