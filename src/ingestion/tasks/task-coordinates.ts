import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyMention } from '../../directive/agency.ts';
import { namesAt, readWords } from './task-names.ts';
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
  const words = readWords(sentence, mentions);
  let owners: Roles['coordinate'] = [];
  let first: Coordinates['first'] = null;
  for (const match of words.folded.matchAll(WITH)) {
    const from = match.index + match[0].length;
    const gap = /^\s*/u.exec(sentence.slice(from))?.[0].length ?? 0;
    const end = namesAt(words, from + gap)?.end;
    if (end === undefined) continue;
    first ??= { start: match.index, end };
    owners = [...owners, ...without(ownersIn(sentence.slice(from, end), agencies, document), owners)];
  }
  return { owners, first };
}
