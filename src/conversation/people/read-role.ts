import type { Role } from '../../register/person.ts';
import { fold } from '../../vietnamese/fold.ts';
import { ROLE_WORDS } from './role-patterns.ts';

/** A role that a text names, and the words before and behind it. */
export interface NamedRole {
  readonly role: Role;
  readonly before: string;
  readonly after: string;
}

/** Finds the last role that a text names: "Sở Y tế cán bộ"; null where it names none. */
export function readRole(text: string): NamedRole | null {
  const folded = fold(text);
  const hits = ROLE_WORDS.flatMap(({ role, pattern }) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: words }) => ({
      role,
      index,
      end: index + words.length,
    })),
  ).sort((one, other) => other.end - one.end || one.index - other.index);
  const [last] = hits;
  if (last === undefined) return null;
  return { role: last.role, before: text.slice(0, last.index).trim(), after: text.slice(last.end).trim() };
}
