import { fold } from '../../../vietnamese/fold.ts';
import { words } from '../../../vietnamese/letters.ts';
import { OPPOSITES } from './opposites-patterns.ts';

/** A way to be that a question names, and those that it is not. */
export interface AskedSide {
  readonly side: RegExp;
  readonly others: readonly RegExp[];
}

/** One way to be, and words of which one stands wherever it is named; none where that cannot be told. */
interface Member {
  readonly pattern: RegExp;
  readonly clues: readonly string[];
}

interface Sides {
  readonly marked: readonly Member[];
  readonly bare: readonly Member[];
}

/** Parentheses with what stands in them, and behind them that it may be missing. */
const GROUP = /\([^()]*\)\??/gu;

const SIDES: readonly Sides[] = OPPOSITES.map((members) => ({
  marked: members.map((member) => memberOf(member.toLowerCase())),
  bare: members.map((member) => memberOf(fold(member))),
}));

function memberOf(source: string): Member {
  return { pattern: words`${source}`, clues: cluesOf(source) };
}

/** The longest word of each choice outside of parentheses: a text without any of them need not be looked through. */
function cluesOf(source: string): string[] {
  let flat = source;
  while (flat.search(GROUP) !== -1) flat = flat.replaceAll(GROUP, ' ');
  const longest = flat
    .split('|')
    .map((choice) => (choice.match(/\p{L}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), ''));
  return longest.includes('') ? [] : longest;
}

/** The sides that a question in lower case takes; of both ("tăng hay giảm") it takes none. */
export function askedSides(lower: string): AskedSide[] {
  if (lower.search(EITHER) !== -1) return [];
  const isBare = fold(lower) === lower;
  return SIDES.flatMap(({ marked, bare }) => {
    const members = isBare ? bare : marked;
    const taken = members.filter((member) => isTaken(member, lower, isBare));
    const [side] = taken;
    if (side === undefined || taken.length > 1) return [];
    const others = members.filter((member) => member !== side);
    return [{ side: side.pattern, others: others.map(({ pattern }) => pattern) }];
  });
}

/** "tăng hay giảm" */
const EITHER = words`(?:hay|hoặc)(?! chưa| không| ko)`;

/** Without marks a single syllable is as often another word. */
function isTaken({ pattern, clues }: Member, lower: string, isBare: boolean): boolean {
  if (clues.length > 0 && !clues.some((clue) => lower.includes(clue))) return false;
  const found = lower.match(pattern);
  return found !== null && (!isBare || found.some((one) => /\s/u.test(one)));
}

/** What it counts that a text takes both sides, and the part of the value only the other one. */
const BOTH = 0.4;

/** From 0 to 1 how surely a text is of the other side than is asked about; `part` is the stretch around its value. */
export function opposedIn(sides: readonly AskedSide[], text: string, part: string): number {
  return sides.reduce((most, asked) => Math.max(most, opposed(asked, text, part)), 0);
}

function opposed({ side, others }: AskedSide, text: string, part: string): number {
  const isOther = (stretch: string) =>
    stretch.search(side) === -1 && others.some((other) => stretch.search(other) !== -1);
  if (isOther(text)) return 1;
  return isOther(part) ? BOTH : 0;
}
