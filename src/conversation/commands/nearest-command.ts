import type { Role } from '../../register/person.ts';
import { COMMAND_NAMES, type CommandName } from './command.ts';
import { COMMANDS } from './command-table.ts';
import { keyOf } from './read-command.ts';

/** The command that a mistyped name is nearest to, among those that the role may use; null where none is near. */
export function nearestCommand(typed: string, role: Role): CommandName | null {
  const key = keyOf(typed);
  if (key.length < 2) return null;
  const ranked = COMMAND_NAMES.filter((name) => COMMANDS[name].roles.includes(role))
    .flatMap((name) =>
      [keyOf(COMMANDS[name].typed), ...COMMANDS[name].aliases].map((known) => ({
        name,
        distance: known.startsWith(key) || key.startsWith(known) ? 1 : editDistance(key, known),
        limit: known.length <= 3 ? 1 : 2,
      })),
    )
    .filter(({ distance, limit }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.name ?? null;
}

/** Letters to add, leave out or change (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [index, compared] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === compared ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
