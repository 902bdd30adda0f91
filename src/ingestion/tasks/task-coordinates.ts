import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import type { AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { lastOfList } from './task-assignment.ts';
import type { Roles } from './task-owners.ts';
import { ownersIn, without } from './task-owners.ts';
import { WITH } from './task-patterns.ts';

/** Who a sentence says the work is done with, and where the first such phrase stands. */
export interface Coordinates {
  readonly owners: Roles['coordinate'];
  readonly first: { readonly start: number; readonly end: number } | null;
}

// "Trung tâm Chuyển đổi số Thành phố và " · "Hội Nhà báo tỉnh, ": a name that nobody knows, before one that is known
const UNKNOWN_NAME = /^\s*\p{Lu}[\p{L}\s&-]{2,80}(?:,|\svà)\s+(?:các\s+)?$/u;

/** Where the known names go on after one at `from` that nobody knows; `from` itself where there is none. */
function unknownEnd(sentence: string, from: number, mentions: readonly AgencyMention[]): number {
  const next = mentions.find(({ start }) => start >= from);
  return next !== undefined && UNKNOWN_NAME.test(sentence.slice(from, next.start)) ? next.start : from;
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
    const end = lastOfList(folded, mentions, unknownEnd(sentence, from, mentions), sentence.length);
    if (end <= from) continue;
    first ??= { start: match.index, end };
    owners = [...owners, ...without(ownersIn(sentence.slice(from, end), agencies, document), owners)];
  }
  return { owners, first };
}
