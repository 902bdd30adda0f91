import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { COMMAND_NAMES, type CommandName } from './command.ts';
import { COMMANDS } from './command-table.ts';

/** A line that begins with "/": a command and the words behind it, or a name that nobody knows, as typed. */
export type Command =
  | { readonly kind: 'command'; readonly name: CommandName; readonly argument: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** Names as they are compared: "viec_cua_toi" and "việc của tôi" are "vieccuatoi". */
const BY_KEY: ReadonlyMap<string, CommandName> = new Map(
  COMMAND_NAMES.flatMap((name) => {
    const { typed, aliases } = COMMANDS[name];
    return [keyOf(typed), ...aliases].map((key): [string, CommandName] => [key, name]);
  }),
);

/** "/huy dang ky" has three words. */
const LONGEST_NAME = 4;

/**
 * Reads "/nguon 3" · "/Nguồn 3" · "/viec_cua_toi quý 3" · "/việc của tôi quý 3" · "/qua_han@so_bot"; the longest name
 * counts. Null for a line that is no command.
 */
export function readCommand(line: string): Command | null {
  const trimmed = collapseSpace(line);
  if (!trimmed.startsWith('/')) return null;
  const [first = '', ...rest] = trimmed.slice(1).trim().split(' ');
  const words = [first.replace(/@.*$/u, ''), ...rest];
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const name = BY_KEY.get(keyOf(words.slice(0, count).join('')));
    if (name !== undefined) return { kind: 'command', name, argument: words.slice(count).join(' ') };
  }
  return { kind: 'unknown', name: words[0] ?? '' };
}

/** A command's name for comparison: folded, without "_" and "-". */
export function keyOf(name: string): string {
  return fold(name).replace(/[_-]/gu, '');
}
