import { COMMANDS } from '../../conversation/commands/command-table.ts';
import { commandsFor, type MenuPlace } from '../../conversation/commands/commands-for.ts';
import { commandWordsOf } from '../../conversation/phrases/command-words.ts';
import type { Role } from '../../register/person.ts';

/** A command of a menu (Bot API: [a-z0-9_]{1,32}, description of 1 to 256 UTF-16 units). */
export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

/** What `setMyCommands` takes: to whom a menu is shown. Without a language it is for everybody who has no other. */
export interface CommandMenu {
  readonly commands: readonly MenuCommand[];
  readonly scope:
    | { readonly type: 'default' | 'all_group_chats' }
    | { readonly type: 'chat'; readonly chat_id: number };
  readonly language_code?: 'vi';
}

const LONGEST_DESCRIPTION = 256;

/** The menus of people who are not let in, who can but enter a code, and of groups. */
export function commonMenus(): readonly CommandMenu[] {
  return [
    ...inBothLanguages({ type: 'default' }, (language) => [
      { command: COMMANDS.enter.typed, description: described(commandWordsOf(language).enter.help) },
    ]),
    ...inBothLanguages({ type: 'all_group_chats' }, (language) => commandsOf('official', language, 'group')),
  ];
}

/** The menus of somebody of a role, for the chat with them alone. */
export function menusOf(role: Role, chat: number): readonly CommandMenu[] {
  return inBothLanguages({ type: 'chat', chat_id: chat }, (language) =>
    commandsOf(role, language, 'private'),
  );
}

function inBothLanguages(
  scope: CommandMenu['scope'],
  commands: (language: 'vi' | 'en') => readonly MenuCommand[],
): CommandMenu[] {
  return [
    { scope, language_code: 'vi', commands: commands('vi') },
    { scope, commands: commands('en') },
  ];
}

function commandsOf(role: Role, language: 'vi' | 'en', place: MenuPlace): MenuCommand[] {
  return commandsFor(role, language, place).map(({ command, description }) => ({
    command,
    description: described(description),
  }));
}

/** With a capital, as menus show it. */
function described(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`.slice(0, LONGEST_DESCRIPTION);
}
