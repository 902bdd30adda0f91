import type { AgencyMention } from '../directive/agency.ts';
import type { AgencyRegistry } from '../directive/agency-registry.ts';
import { fold } from '../vietnamese/fold.ts';
import { lastOfList } from './task-assignment.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, without } from './task-owners.ts';
import { WITH } from './task-patterns.ts';

/** Who a sentence says the work is done with, and where the first such phrase stands. */
export interface Coordinates {
  readonly owners: Roles['coordinate'];
  readonly first: { readonly start: number; readonly end: number } | null;
}

/** "phối hợp (chặt chẽ) với Sở A, Sở B và Công an tỉnh …": the names right after the words. */
export function findCoordinates(
  sentence: string,
  mentions: readonly AgencyMention[],
  { agencies, document }: { agencies: AgencyRegistry; document: string },
): Coordinates {
  const folded = fold(sentence);
  let owners: Roles['coordinate'] = [];
  let first: Coordinates['first'] = null;
  for (const match of folded.matchAll(WITH)) {
    const from = match.index + match[0].length;
    const end = lastOfList(folded, mentions, from, sentence.length);
    if (end <= from) continue;
    first ??= { start: match.index, end };
    owners = [...owners, ...without(ownersIn(sentence.slice(from, end), agencies, document), owners)];
  }
  return { owners, first };
}
