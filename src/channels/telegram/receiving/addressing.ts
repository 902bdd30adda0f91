import type { Message } from 'grammy/types';
import { WORD_CHARACTER } from '../../../vietnamese/letters.ts';
import type { UserFromGetMe } from './telegram-update.ts';

// "/nguon@sauro_bot 2" · "/qua_han"
const COMMAND = /^\/(?<name>[A-Za-z0-9_]+)(?:@(?<bot>[A-Za-z0-9_]+))?/u;
// "@sauro_bot"; not in "an@sauro_bot.example"
const MENTION = new RegExp(`(?<!${WORD_CHARACTER})@(?<bot>[A-Za-z0-9_]{4,32})(?![A-Za-z0-9_])`, 'gu');

/**
 * What a text says to the bot, without the bot's name in it; null where it is meant for somebody else. In a group a
 * message is meant for the bot when it names it, answers one of its messages, or is a command that no other bot is
 * named in.
 */
export function addressedText(message: Message, bot: UserFromGetMe): string | null {
  const { text = '', chat, reply_to_message: repliedTo } = message;
  const isMine = (name: string | undefined) => name?.toLowerCase() === bot.username.toLowerCase();
  const command = COMMAND.exec(text)?.groups;
  if (command?.bot !== undefined && !isMine(command.bot)) return null;
  const mentions = Array.from(text.matchAll(MENTION), ({ groups }) => groups?.bot);
  const isAddressed =
    chat.type === 'private' ||
    command !== undefined ||
    mentions.some(isMine) ||
    repliedTo?.from?.id === bot.id;
  if (!isAddressed) return null;
  return text
    .replace(COMMAND, '/$<name>')
    .replace(MENTION, (found, name: string) => (isMine(name) ? '' : found))
    .replaceAll(/[ \t]{2,}/gu, ' ')
    .trim();
}
