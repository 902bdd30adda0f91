import type { CatalogueAgency } from '../../directive/agencies/agency-catalogue.ts';
import { LEADERS, phraseAt } from '../../directive/agencies/agency-patterns.ts';
import { type AgencyToken, agencyTokens } from '../../directive/agencies/agency-tokens.ts';
import type { Task } from '../../directive/task.ts';
import { fold } from '../../vietnamese/fold.ts';
import { alignName } from './name-alignment.ts';
import { HOW_MANY, NOBODY, PERSON } from './owner-patterns.ts';

/** An owner of tasks that the agencies file lacks, as the directives print it. */
export interface PrintedOwner {
  /** Without "các", "mỗi", and without the leader who stands for it. */
  readonly name: string;
  readonly words: readonly AgencyToken[];
  /** A name of its own ("VNPT Cà Mau"), not only what kind of body it is ("chủ đầu tư"). */
  readonly isProper: boolean;
  /** All ways in which the tables print it, folded. */
  readonly printed: readonly string[];
  /** The agency of the agencies file that it is under another name ("Thanh tra thành phố"); absent for all others. */
  readonly agency?: CatalogueAgency;
  /** Of the agencies file, as people shorten it: a matter where it is asked who does something ("Đề án Quỹ KH&CN giao ai"). */
  readonly isShortened?: true;
  /** Of a ministry: meant by all of its name or its initials only. */
  readonly isNational?: true;
}

const LONGEST = 16;
/** "Trường Đại học …" is headed by no "trưởng". */
const SCHOOL = 'trường';
/** The owners that tasks name and nobody knows, each once, with their short forms in other rows ("Ban QLDA …"). */
export function printedOwners(tasks: readonly Task[]): PrintedOwner[] {
  const names = new Map<string, PrintedOwner>();
  for (const { lead, coordinate } of tasks) {
    for (const owner of [...lead, ...coordinate]) {
      const named = owner.kind === 'unknown' ? ownerOf(owner.name) : null;
      if (named === null) continue;
      const key = fold(named.name);
      const printed = new Set([...(names.get(key)?.printed ?? []), ...named.printed]);
      names.set(key, { ...(names.get(key) ?? named), printed: [...printed] });
    }
  }
  const owners = [...names.values()];
  return owners.map((owner) => ({
    ...owner,
    printed: owners.flatMap((other) => (isSame(owner, other) ? other.printed : [])),
  }));
}

function ownerOf(printed: string): PrintedOwner | null {
  const bare = printed.slice(HOW_MANY.exec(fold(printed))?.[0].length ?? 0);
  const tokens = agencyTokens(bare);
  const first = tokens[pastLeaders(tokens)];
  const name = first === undefined ? '' : bare.slice(first.start);
  const words = agencyTokens(name);
  if (words.length === 0 || words.length > LONGEST || PERSON.test(fold(name)) || NOBODY.test(fold(name)))
    return null;
  const isShort = (word: AgencyToken) => word.isUpper && word.text.length > 1;
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  const isProper = words[0]?.isCapital === true && (words.some(isShort) || capitals > 1);
  return words.length === 1 && !isProper ? null : { name, words, isProper, printed: [fold(printed)] };
}

/** "đồng chí Chủ tịch | UBND xã …": the body stands behind. */
function pastLeaders(tokens: readonly AgencyToken[], at = 0): number {
  const to = phraseAt(tokens, at, LEADERS);
  const isSchool = tokens[at]?.text === SCHOOL;
  return to === null || to >= tokens.length || isSchool ? at : pastLeaders(tokens, to);
}

/** Whether the one name is the other, written out or in short. */
function isSame(owner: PrintedOwner, other: PrintedOwner): boolean {
  return owner === other || stands(owner, other) || stands(other, owner);
}

function stands({ words: said }: PrintedOwner, { words: name }: PrintedOwner): boolean {
  const match = alignName(said, 0, name);
  return match?.kind === 'whole' && match.to === said.length;
}
