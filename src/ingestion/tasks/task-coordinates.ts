import type { AgencyRegistry } from '../../directive/agencies/agency-registry.ts';
import { HELPS_AFTER, HELPS_ALSO, LEADS_BEFORE_NAME } from './prose-clause-patterns.ts';
import { namesAt, type ReadSentence } from './task-names.ts';
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
  words: ReadSentence,
  { agencies, document }: { agencies: AgencyRegistry; document: string },
): Coordinates {
  const { sentence } = words;
  let owners: Roles['coordinate'] = [];
  let first: Coordinates['first'] = null;
  for (const match of words.folded.matchAll(WITH)) {
    const from = match.index + match[0].length;
    const also = HELPS_ALSO.exec(sentence.slice(from))?.[0];
    const gap = also ?? /^\s*:?\s*/u.exec(sentence.slice(from))?.[0] ?? '';
    const at = from + gap.length;
    const end = namesAt(words, at)?.end;
    if (end === undefined) continue;
    if (also === undefined) first ??= { start: match.index, end };
    owners = [...owners, ...without(ownersIn(sentence.slice(at, end), agencies, document), owners)];
  }
  const helper = helperAfterLeader(words);
  if (helper === null) return { owners, first };
  const named = ownersIn(sentence.slice(helper.start, helper.end), agencies, document);
  return { owners: [...owners, ...without(named, owners)], first };
}

/** "Công an tỉnh chủ trì, | Công ty Điện lực | phối hợp cắt điện …": who helps, named as a subject. */
function helperAfterLeader(words: ReadSentence): { readonly start: number; readonly end: number } | null {
  const leads = LEADS_BEFORE_NAME.exec(words.sentence);
  const names = leads === null ? null : namesAt(words, leads.index + leads[0].length);
  return names !== null && HELPS_AFTER.test(words.sentence.slice(names.end)) ? names : null;
}
