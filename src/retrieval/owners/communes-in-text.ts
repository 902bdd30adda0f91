import type { AgencyCatalogue } from '../../directive/agencies/agency-catalogue.ts';
import { agencyTokens } from '../../directive/agencies/agency-tokens.ts';
import type { NamedMention } from '../../question/mentions/find-agencies.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Reader } from '../library.ts';
import { communeGroups } from './commune-groups.ts';
import { COMMUNE_START, DUTY_AFTER, OWNED_BEFORE, TIME_BETWEEN } from './owner-patterns.ts';

/** Syllables of the name of a commune, the likeliest first. */
const LENGTHS = [2, 3, 1, 4];
const OFFICES = ['ubnd', 'uy ban nhan dan'];

/** What knows the words of the directives. */
export type WordsReader = Pick<Reader, 'termStatistics'>;

/**
 * Communes that a text asks the tasks of and that only the words of directives name ("xã Nhơn Mỹ có việc gì"): no table has a row
 * of theirs, but what all communes have to do is theirs too.
 */
export function communesInText(
  text: string,
  reader: WordsReader,
  catalogue: Pick<AgencyCatalogue, 'groups'>,
): NamedMention[] {
  const folded = fold(text);
  return Array.from(folded.matchAll(COMMUNE_START)).flatMap(({ 0: head, index }) => {
    const names = agencyTokens(text).filter(({ start }) => start >= index + head.length);
    const isOwned = OWNED_BEFORE.test(folded.slice(0, index));
    for (const count of LENGTHS) {
      const end = names[count - 1]?.end;
      if (end === undefined) continue;
      const after = folded.slice(end).replace(TIME_BETWEEN, '');
      if (!DUTY_AFTER.test(after) && !(isOwned && /^\s*[?.!]*$/u.test(after))) continue;
      const kind = /(?:xa|phuong) $/u.exec(head)?.[0].trim() ?? '';
      if (!stands([kind, ...names.slice(0, count).map((name) => name.folded)], reader)) continue;
      return [mentionOf(text, { start: index, end }, catalogue)];
    }
    return [];
  });
}

function mentionOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  catalogue: Pick<AgencyCatalogue, 'groups'>,
): NamedMention {
  const printed = text.slice(start, end);
  const key = fold(printed).replace(/^(?:ubnd|uy ban nhan dan) /u, '');
  const asPrinted = [key, ...OFFICES.map((office) => `${office} ${key}`)];
  const owner = { kind: 'agency', id: `printed:${key}`, name: printed, printed } as const;
  return {
    start,
    end,
    printed,
    candidates: [{ ...owner, asPrinted, inGroups: communeGroups(key, catalogue) ?? [] }],
    match: 'exact',
  };
}

/** Whether words stand one after another in the directives. */
function stands(words: readonly string[], reader: WordsReader): boolean {
  return words
    .slice(1)
    .every((word, at) => reader.termStatistics('folded', `${words[at] ?? ''} ${word}`).occurrences > 0);
}
