import type { Role } from '../../register/person.ts';

/** What can be asked for with "/". */
export const COMMAND_NAMES = [
  'mine',
  'overdue',
  'due',
  'source',
  'done',
  'progress',
  'undo',
  'subscribe',
  'unsubscribe',
  'link',
  'who',
  'forget',
  'help',
  'enter',
  'leave',
  'admit-group',
  'dismiss-group',
  'reindex',
  'notes',
  'invite',
  'people',
  'change-role',
  'remove-person',
  'audit',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Where a command works; administration never in front of a group. */
export type CommandPlace = 'anywhere' | 'private' | 'group' | 'terminal';

/** Who may use a command, where, and how it is typed. */
export interface CommandSpec {
  /** As messengers want it, [a-z0-9_]{1,32}: "viec_cua_toi". */
  readonly typed: string;
  /** Further names, folded, without "_". */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly place: CommandPlace;
}
