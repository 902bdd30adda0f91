import type { Language } from '../../question/question.ts';
import type { Role } from '../../register/person.ts';
import { commandWordsOf } from '../phrases/command-words.ts';
import { COMMAND_NAMES, type CommandName, type CommandPlace } from './command.ts';
import { COMMANDS } from './command-table.ts';

/** A command as a menu shows it. */
export interface CommandLine {
  readonly name: CommandName;
  /** [a-z0-9_]{1,32}. */
  readonly command: string;
  /** What follows it: "3", "[thời gian]"; "" where nothing does. */
  readonly argument: string;
  /** One line, without markup. */
  readonly description: string;
}

/** Where a menu is shown. */
export type MenuPlace = 'private' | 'group' | 'terminal';

const PLACES: { readonly [K in MenuPlace]: readonly CommandPlace[] } = {
  private: ['anywhere', 'private'],
  group: ['anywhere', 'group'],
  terminal: ['anywhere', 'private', 'terminal'],
};
/** Known to somebody who was let in, and of no more use to them. */
const HIDDEN: ReadonlySet<CommandName> = new Set(['enter']);
/** Of no use where nothing can be sent to anybody. */
const MESSENGERS_ONLY: ReadonlySet<CommandName> = new Set(['link', 'subscribe', 'unsubscribe']);

/** The commands that somebody of a role may use at a place, in the order in which help shows them. */
export function commandsFor(
  role: Role,
  language: Language = 'vi',
  place: MenuPlace = 'private',
): readonly CommandLine[] {
  const words = commandWordsOf(language);
  return COMMAND_NAMES.filter(
    (name) =>
      !HIDDEN.has(name) &&
      !(place === 'terminal' && MESSENGERS_ONLY.has(name)) &&
      COMMANDS[name].roles.includes(role) &&
      PLACES[place].includes(COMMANDS[name].place),
  ).map((name) => ({
    name,
    command: COMMANDS[name].typed,
    argument: words[name].argument ?? '',
    description: words[name].help,
  }));
}
