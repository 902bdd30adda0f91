import type { AgencyKind } from '../../directive/agency.ts';
import { ASKS_WHO } from '../../question/mentions/assignment-patterns.ts';
import type { NamedMention } from '../../question/mentions/find-agencies.ts';
import { ASKS_TASKS, SHORT_AFTER, SHORT_BEFORE } from '../../question/spoken/spoken-patterns.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { PrintedHit } from './find-printed.ts';
import { DUTY_AFTER, OWNED_BEFORE } from './owner-patterns.ts';
import { OF_COMMUNE_AFTER } from './short-name-patterns.ts';

/**
 * Whether a name in short is words of the matter rather than a body: where nothing asks what the body has to do ("TT dữ liệu
 * tỉnh đặt ở đâu"), where its name goes on as another's ("Ban QLDA | số 2"), and where it is asked who does something
 * about it ("Đề án Quỹ KH&CN giao ai").
 */
export function isOfMatter({ owners, start, end, isWhole }: PrintedHit, text: string): boolean {
  if (!owners.every(({ isShortened }) => isShortened)) return false;
  if (!isWhole && owners.every(({ isNational }) => isNational)) return true;
  const folded = fold(text);
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  if (ASKS_WHO.test(after)) return true;
  return !ASKS_TASKS.test(folded) || !standsAsOwner(before, after);
}

function standsAsOwner(before: string, after: string): boolean {
  if (DUTY_AFTER.test(after)) return !NUMBERED.test(after);
  if (OWNED_BEFORE.test(`${before.trimEnd()} `)) return !NUMBERED.test(after);
  return SHORT_BEFORE.test(before) && SHORT_AFTER.test(after);
}

// "Ban QLDA | số 2"
const NUMBERED = /^\s+so\s+\d/u;

const OF_PROVINCE: ReadonlySet<AgencyKind> = new Set(['unit', 'board', 'fund']);

/** "TT PVHCC | cấp xã": the body of a commune, which is not the province's. */
export function isOfCommunes(
  { end, candidates }: NamedMention,
  text: string,
  kindOf: (id: string) => AgencyKind | null,
): boolean {
  if (candidates.length === 0 || !OF_COMMUNE_AFTER.test(fold(text.slice(end)))) return false;
  return candidates.every(({ id }) => OF_PROVINCE.has(kindOf(id) ?? 'department'));
}
