import { LEADERS, phraseBefore } from '../../directive/agencies/agency-patterns.ts';
import type { AgencyToken } from '../../directive/agencies/agency-tokens.ts';
import type { Span } from '../../question/question-text.ts';
import { fold } from '../../vietnamese/fold.ts';
import { alignName, type NameMatch } from './name-alignment.ts';
import {
  ASKS_DUTY,
  ASKS_TASKS,
  DUTY_AFTER,
  LISTED_KINDS,
  NOBODY,
  OWNED_BEFORE,
  PLURAL_BEFORE,
} from './owner-patterns.ts';
import type { PrintedOwner } from './printed-owners.ts';

type Tokens = readonly AgencyToken[];

const PLURAL_REACH = 50;

/** Owners that only directives know, met in a text. */
export interface PrintedHit extends Span {
  /** The first token behind. */
  readonly to: number;
  readonly owners: readonly PrintedOwner[];
  /** "các bệnh viện": all of them; else one of them is meant. */
  readonly areAll: boolean;
  /** Its whole name stands there. */
  readonly isWhole: boolean;
  readonly words: number;
}

interface Place {
  readonly text: string;
  readonly tokens: Tokens;
  readonly at: number;
}

interface Met {
  readonly owner: PrintedOwner;
  readonly match: NameMatch;
}

/** The names of such owners in a text, in order, not overlapping. */
export function findPrinted(text: string, tokens: Tokens, owners: readonly PrintedOwner[]): PrintedHit[] {
  const hits: PrintedHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const met = ownersAt({ text, tokens, at }, owners);
    const [first] = met;
    if (first === undefined) {
      at += 1;
      continue;
    }
    const place = { text, tokens, at };
    hits.push(hitOf(place, met));
    at = tokens.findLastIndex(({ start }) => start < (hits.at(-1)?.end ?? 0)) + 1;
    for (const other of sharingHead(first, { ...place, at }, owners)) {
      hits.push(hitOf({ ...place, at: at + 1 }, [other]));
      at = other.match.to;
    }
  }
  return hits;
}

function hitOf({ text, tokens, at }: Place, met: readonly Met[]): PrintedHit {
  const to = met[0]?.match.to ?? at;
  const isMany = isPlural({ text, tokens, at }) && met.every(({ match }) => match.kind === 'start');
  const end = tokens[to - 1]?.end ?? 0;
  const from = phraseBefore(tokens, at, LEADERS) ?? at;
  return {
    start: tokens[from]?.start ?? 0,
    end: isMany ? end + (LISTED_KINDS.exec(fold(text.slice(end)))?.[0].length ?? 0) : end,
    to,
    owners: [...new Set(met.map(({ owner }) => owner))],
    areAll: isMany,
    isWhole: met.some(({ match }) => match.kind === 'whole'),
    words: met[0]?.match.words ?? 0,
  };
}

/** Those that the longest stretch from here can mean: by a whole name; else by a part of one, where nothing else is said. */
function ownersAt(place: Place, owners: readonly PrintedOwner[]): Met[] {
  const { tokens, at } = place;
  const letter = tokens[at]?.folded.charAt(0);
  const isMany = isPlural(place);
  const upTo = isMany ? itemEnd(tokens, at) : tokens.length;
  const met = owners.flatMap((owner): Met[] => {
    if (owner.words[0]?.folded.charAt(0) !== letter) return [];
    const match = alignName(tokens.slice(0, owner.isProper ? tokens.length : upTo), at, owner.words);
    return match !== null && isNamed(place, { owner, match }) ? [{ owner, match }] : [];
  });
  const longest = Math.max(...met.map(({ match }) => match.to));
  const furthest = met.filter(({ match }) => match.to === longest);
  const whole = furthest.filter(({ match }) => match.kind === 'whole');
  return isMany && whole.every(({ owner }) => !owner.isProper)
    ? allOfKind(furthest)
    : inOne(whole.length > 0 ? whole : furthest);
}

/** Names of the same body are one. */
function inOne(met: readonly Met[]): Met[] {
  return met.filter(({ owner }, index) => met.findIndex((other) => isOne(other.owner, owner)) === index);
}

function isOne(one: PrintedOwner, other: PrintedOwner): boolean {
  return one.printed.some((name) => other.printed.includes(name));
}

function allOfKind(met: readonly Met[]): Met[] {
  return met.map(({ owner, match }) => ({ owner, match: { ...match, kind: 'start' } }));
}

/** Whether a stretch of a name names its owner, in its place. */
function isNamed(place: Place, { owner, match }: Met): boolean {
  const { tokens, at } = place;
  const taken = tokens.slice(at, match.to);
  const asked = asksOfOwner(place, { owner, match });
  const isLone = match.words < 2 && !isShort(owner.words[0]);
  if (match.kind !== 'whole' && NOBODY.test(taken.map(({ folded }) => folded).join(' '))) return false;
  if (!owner.isProper) return asked && !isLone && (match.kind === 'whole' || isPlural(place));
  if (match.kind === 'whole') return !goesOn(tokens, match.to) || asked;
  if (goesOn(tokens, match.to)) return false;
  if (match.kind === 'parts') return asked;
  if (isShort(owner.words[0]) && (taken[0]?.isUpper === true || asked)) return true;
  const hasName = owner.words.slice(1, match.words).some(({ isCapital }) => isCapital);
  const endsThere = tokens[match.to]?.gap !== 'space' || taken.some(({ isCapital }) => isCapital);
  if (!hasName) return isPlural(place) && asked && !isLone;
  return asked || (taken.length > 2 && endsThere);
}

function isShort(word: AgencyToken | undefined): boolean {
  return word?.isUpper === true && word.text.length > 1;
}

/** Another capital right behind goes on with the name of another body. */
function goesOn(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  return next?.gap === 'space' && next.isCapital && !next.isUpper;
}

/** "các bệnh viện", and what is listed behind: "các bệnh viện, | trung tâm y tế". */
function isPlural({ text, tokens, at }: Place): boolean {
  const start = tokens[at]?.start ?? 0;
  return PLURAL_BEFORE.test(fold(text.slice(Math.max(0, start - PLURAL_REACH), start)));
}

/** Where an item of "các bệnh viện, trung tâm y tế" ends. */
function itemEnd(tokens: Tokens, at: number): number {
  const next = tokens.findIndex(
    ({ gap, folded }, index) => index > at && (gap !== 'space' || folded === 'va'),
  );
  return next === -1 ? tokens.length : next;
}

/** "các chủ mỏ | cát | phải làm gì": which of them is left for the words of the matter. */
const QUALIFIER = /^\s+\p{L}+(?:\s+\p{L}+)??(?=\s)/u;

const LIST_GOES_ON = /^\s*(?:,|va(?!\p{L})|;)/u;

/** Whether the words around ask what somebody has to do who is named here. */
function asksOfOwner({ text, tokens, at }: Place, { owner: { isProper }, match: { to } }: Met): boolean {
  const folded = fold(text);
  if (!ASKS_TASKS.test(folded) && (!isProper || !ASKS_DUTY.test(folded))) return false;
  const after = folded.slice(tokens[to - 1]?.end ?? 0);
  const before = folded.slice(0, tokens[at]?.start ?? 0).replace(PLURAL_BEFORE, '');
  const isKind = !isProper && isPlural({ text, tokens, at });
  if (isKind && DUTY_AFTER.test(after.replace(QUALIFIER, ''))) return true;
  return DUTY_AFTER.test(after) || LIST_GOES_ON.test(after) || OWNED_BEFORE.test(`${before.trimEnd()} `);
}

/** "Ban QLDA số 1 | và số 3": another name with the same first words. */
function sharingHead({ owner, match }: Met, { tokens, at }: Place, owners: readonly PrintedOwner[]): Met[] {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (joint?.folded !== 'va' || next === undefined || match.kind !== 'whole') return [];
  return owners.flatMap((other): Met[] => {
    const shared = sharedWords(owner, other);
    if (other === owner || shared < 2) return [];
    const tail = alignName(tokens, at + 1, other.words.slice(shared));
    const fromNoun = shared > 2 ? alignName(tokens, at + 1, other.words.slice(shared - 1)) : null;
    const found = [fromNoun, tail].find((one) => one?.kind === 'whole');
    return found ? [{ owner: other, match: found }] : [];
  });
}

function sharedWords({ words: one }: PrintedOwner, { words: other }: PrintedOwner): number {
  let count = 0;
  while (count < one.length && one[count]?.folded === other[count]?.folded) count += 1;
  return count;
}
