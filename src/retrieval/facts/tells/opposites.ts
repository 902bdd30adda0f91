import { fold } from '../../../vietnamese/fold.ts';
import { words } from '../../../vietnamese/letters.ts';
import { OPPOSITES } from './opposites-patterns.ts';

/** A way to be that a question names, and those that it is not. */
export interface AskedSide {
  readonly side: RegExp;
  readonly others: readonly RegExp[];
}

interface Sides {
  readonly marked: readonly RegExp[];
  readonly bare: readonly RegExp[];
}

const SIDES: readonly Sides[] = OPPOSITES.map((members) => ({
  marked: members.map((member) => words`${member.toLowerCase()}`),
  bare: members.map((member) => words`${fold(member)}`),
}));

/** The sides that a question in lower case takes; of both ("tăng hay giảm") it takes none. */
export function askedSides(lower: string): AskedSide[] {
  if (lower.search(EITHER) !== -1) return [];
  const isBare = fold(lower) === lower;
  return SIDES.flatMap(({ marked, bare }) => {
    const members = isBare ? bare : marked;
    const taken = members.filter((member) => isTaken(member, lower, isBare));
    const [side] = taken;
    if (side === undefined || taken.length > 1) return [];
    return [{ side, others: members.filter((member) => member !== side) }];
  });
}

/** "tăng hay giảm" */
const EITHER = words`(?:hay|hoặc)(?! chưa| không| ko)`;

/** Without marks a single syllable is as often another word. */
function isTaken(member: RegExp, lower: string, isBare: boolean): boolean {
  const found = lower.match(member);
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
