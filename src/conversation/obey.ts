import { COMMANDS } from './commands/command-table.ts';
import { nearestCommand } from './commands/nearest-command.ts';
import type { Command } from './commands/read-command.ts';
import type { Moment, Outcome } from './moment.ts';
import { textReply } from './reply.ts';
import { USE_CASES } from './use-cases/use-cases.ts';

/** Does what a command asks for, where the person may ask for it and this is the place for it. */
export async function obey(moment: Moment, command: Command): Promise<Outcome> {
  const refusal = refuse(moment, command);
  if (refusal !== null) return { replies: [textReply(refusal)] };
  if (command.kind === 'unknown') return { replies: [] };
  return USE_CASES[command.name](moment, command.argument);
}

/** Why a command is not obeyed, in words; null where it is. */
function refuse({ person, incoming, say }: Moment, command: Command): string | null {
  if (command.kind === 'unknown') {
    const nearest = nearestCommand(command.name, person.role);
    return say.unknownCommand(command.name, nearest === null ? null : COMMANDS[nearest].typed);
  }
  const { typed, roles, place } = COMMANDS[command.name];
  const { kind } = incoming.chat;
  if (place === 'private' && kind === 'group') return say.privateOnly;
  if (!roles.includes(person.role)) return say.notForRole(typed);
  return place === 'group' && kind === 'private' ? say.groupOnly(typed) : null;
}
