import { fold } from '../../../vietnamese/fold.ts';
import { ASKS_NAME, BEFORE, NAME_FIRST, PEOPLE } from './named-noun-patterns.ts';

/** What a question asks the name of, its first two folded syllables; empty where it asks no name or that of a person. */
export function namedNoun(lower: string): string[] {
  const first = NAME_FIRST.exec(lower);
  if (first === null && lower.search(ASKS_NAME) === -1) return [];
  const folded = fold(lower.slice(first?.[0].length ?? 0)).trim();
  const noun = folded.replace(BEFORE, '');
  return PEOPLE.test(noun) ? [] : (noun.match(/^[a-z]+(?:\s+[a-z]+)?/u)?.[0].split(/\s+/u) ?? []);
}
