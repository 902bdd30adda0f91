import { badRequest } from './refusal.ts';

/** A command of the menu. */
export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

const COMMAND = /^[a-z0-9_]{1,32}$/u;
const MOST_COMMANDS = 100;
const LONGEST_DESCRIPTION = 256;
const LANGUAGE = /^(?:[a-z]{2})?$/u;

/** @throws Refusal for a menu that Telegram does not take. */
export function checkCommands(commands: unknown, language: unknown): readonly MenuCommand[] {
  if (!Array.isArray(commands)) throw badRequest('parameter "commands" is required');
  if (commands.length > MOST_COMMANDS) throw badRequest('too many commands specified');
  if (language !== undefined && !(typeof language === 'string' && LANGUAGE.test(language))) {
    throw badRequest('invalid language code specified');
  }
  return (commands as readonly MenuCommand[]).map(({ command, description }) => {
    if (!COMMAND.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.trim() === '' || description.length > LONGEST_DESCRIPTION) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command, description };
  });
}
