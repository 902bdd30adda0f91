import type { Task } from '../../directive/task.ts';
import type { NamedMention } from '../../question/mentions/find-agencies.ts';
import type { AskedOwner } from '../../question/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { SOME_COMMUNES } from './owner-patterns.ts';

/** What tells the communes of some owners from all: "ven bien" of the owner or heading "1. UBND các xã, phường ven biển". */
export function qualifiersOf(tasks: readonly Task[]): ReadonlySet<string> {
  return new Set(tasks.flatMap((task) => [whichOfHeading(task), ...whichOfOwners(task)]).filter(isSaid));
}

/** Which communes the heading over a task names; null where it names none, or all. */
export function whichOfHeading({ group }: Pick<Task, 'group'>): string | null {
  return group === null ? null : whichCommunes(group);
}

/** Which communes a heading names: "ven bien" of "1. UBND các xã, phường ven biển". */
export function whichCommunes(heading: string): string | null {
  return whichOf(
    fold(heading)
      .replace(NUMBERING, '')
      .replace(/[\s:.]+$/u, ''),
  );
}

/** "Ủy ban nhân dân các xã, phường" as an owner. */
export function isOfCommunes({ kind, name }: Pick<AskedOwner, 'kind' | 'name'>): boolean {
  return kind === 'group' && COMMUNES.test(fold(name));
}

function whichOfOwners({ lead, coordinate }: Task): (string | null)[] {
  return [...lead, ...coordinate].map(({ kind, name }) => (kind === 'unknown' ? whichOf(fold(name)) : null));
}

function whichOf(name: string): string | null {
  return SOME_COMMUNES.exec(name)?.groups?.which?.trim() || null;
}

function isSaid(which: string | null): which is string {
  return which !== null;
}

const NUMBERING = /^(?:[\divx]+|[a-z])[.)]\s*/u;

/**
 * "Các xã, phường | ven biển": the group with the words behind it that tell which of its communes are meant, where the tables
 * know an owner of that name; as it was otherwise.
 */
export function withQualifier(
  mention: NamedMention,
  text: string,
  qualifiers: ReadonlySet<string>,
): NamedMention {
  const [only, second] = mention.candidates;
  if (only?.kind !== 'group' || second !== undefined || !isOfCommunes(only)) return mention;
  const behind = fold(text.slice(mention.end)).replace(/\s+/gu, ' ');
  const which = [...qualifiers]
    .filter((one) => behind.startsWith(` ${one}`) && !/^\p{L}/u.test(behind.slice(one.length + 1)))
    .sort((a, b) => b.length - a.length)[0];
  if (which === undefined) return mention;
  const end = mention.end + lengthOf(text.slice(mention.end), which);
  const printed = text.slice(mention.start, end);
  const said = text.slice(mention.end, end).trim();
  return { ...mention, end, printed, candidates: [{ ...only, name: `${only.name} ${said}`, which }] };
}

const COMMUNES = /(?<!\p{L})xa, phuong(?!\p{L})/u;

/** How far words reach in a text, the white space before them and between them as it is typed. */
function lengthOf(text: string, words: string): number {
  const pattern = words
    .split(' ')
    .map((word) => `\\s+${word}`)
    .join('');
  return new RegExp(`^${pattern}`, 'u').exec(fold(text))?.[0].length ?? 0;
}
