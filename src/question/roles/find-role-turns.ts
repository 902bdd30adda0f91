import type { LexiconHit } from '../mentions/lexicon.ts';
import { blank, overlaps, type QuestionText, type Span } from '../question-text.ts';
import {
  ASKS_WHO_HELPS,
  ASKS_WHO_LEADS,
  BY_NAME,
  COORDINATES_ONLY,
  ONLY_NAMED,
  TAKES_PART,
} from './role-turn-patterns.ts';

type Role = 'lead' | 'coordinate';
export type RoleHit = LexiconHit<Role>;

/** What a question says of the role of who it asks for. */
export interface RolesAsked {
  /** The roles that rows must have. */
  readonly roles: readonly RoleHit[];
  /** All that says so, also what only asks who has a role ("…, ai chủ trì?"). */
  readonly spans: readonly Span[];
  /** True where only rows count that name the agency: "được ghi tên", "named as coordinator". */
  readonly isByName: boolean;
}

/**
 * The roles that a question asks rows for, in what agencies, times and states have left of it. `find` finds the plain words
 * of roles; turns of several words come first: "không chủ trì, chỉ phối hợp" names no lead. Who leads may be asked besides.
 */
export function findRoleTurns(
  question: QuestionText,
  find: (question: QuestionText) => RoleHit[],
  { namesOwner }: { readonly namesOwner: boolean },
): RolesAsked {
  if (!namesOwner) return { roles: find(question), spans: find(question), isByName: false };
  const only = placesOf([...COORDINATES_ONLY, ONLY_NAMED], question);
  const rest = blank(question, only);
  const part = placesOf(TAKES_PART, rest);
  const named = placesOf([ONLY_NAMED, ...BY_NAME], blank(rest, part));
  const asCoordinator = question.folded.search(NAMED_AS) !== -1;
  const plain = find(blank(rest, part));
  const turns = [...only, ...part].map((span) => ({ ...span, value: 'coordinate' as const }));
  const roles = turns.length > 0 && only.length > 0 ? turns : [...turns, ...plain];
  return {
    roles: withoutAsked(question, roles),
    spans: [...turns, ...plain, ...named],
    isByName: named.length > 0 || asCoordinator || matches([ONLY_NAMED], question),
  };
}

const NAMED_AS = /(?<!\p{L})(?:named|listed)\s+as(?!\p{L})/u;

/** "Tham gia phối hợp việc nào, ai chủ trì?": where another role is asked for, who leads is a matter of the rows. */
function withoutAsked(question: QuestionText, roles: readonly RoleHit[]): readonly RoleHit[] {
  const asked = {
    lead: placesOf(ASKS_WHO_LEADS, question),
    coordinate: placesOf(ASKS_WHO_HELPS, question),
  };
  const meant = roles.filter((hit) => !asked[hit.value].some((span) => overlaps(span, hit)));
  return meant.length > 0 ? meant : roles;
}

function matches(patterns: readonly RegExp[], question: QuestionText): boolean {
  return placesOf(patterns, question).length > 0;
}

/** Where any of some patterns stands, the earlier patterns first, none overlapping. */
function placesOf(patterns: readonly RegExp[], { folded }: QuestionText): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (const { 0: words, index } of folded.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (!spans.some((other) => overlaps(span, other))) spans.push(span);
    }
  }
  return spans;
}
