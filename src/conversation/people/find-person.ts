import type { ListedPerson } from '../../store/register/people.ts';
import { fold } from '../../vietnamese/fold.ts';

/** The people that a typed name or id means: those with just that id or name, else those whose name holds it. */
export function findPeople(typed: string, people: readonly ListedPerson[]): readonly ListedPerson[] {
  const inside = people.filter(({ removedAt }) => removedAt === null);
  const bare = typed.trim().replace(/^mã\s+/iu, '');
  if (bare === '') return [];
  const byId = inside.filter(({ id }) => id === bare);
  if (byId.length > 0) return byId;
  const folded = fold(bare);
  const byName = inside.filter(({ name }) => fold(name) === folded);
  return byName.length > 0 ? byName : inside.filter(({ name }) => fold(name).includes(folded));
}
