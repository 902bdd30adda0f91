import type { AgencyMention } from '../../directive/agency.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isCapitals } from '../text/paragraphs.ts';
import { BODY_NAME } from './body-noun-patterns.ts';
import { ADVERBIAL } from './prose-clause-patterns.ts';
import { AFTER_NAMES, HEADING_GAP, UNKNOWN_NAMES, WHICH_OF_THEM } from './task-name-patterns.ts';
import { ADDRESS_PREFIX, ASKS, TITLES_ONLY } from './task-patterns.ts';
import { beginsWithWork, holdsWork, workVerbsIn } from './task-verbs.ts';
import { NARRATIVE } from './telling-patterns.ts';

/** Longest heading that only names whom the items under it are for. */
const MAX_LENGTH = 400;
/** Up to which length a heading may be the name of a body that nobody knows. */
const LONGEST_UNKNOWN = 120;

/**
 * The words of a heading that name an addressee ("2. Giao Sở Khoa học và Công nghệ", "Thủ trưởng các cơ quan, đơn vị,
 * địa phương", "Công an tỉnh - Cơ quan thường trực …"), or null when it is no such heading.
 */
export function addresseeOf(
  heading: string,
  mentionsIn: (text: string) => readonly AgencyMention[],
): string | null {
  if (heading.length > MAX_LENGTH || /[.]\s*$/u.test(heading)) return null;
  const mentions = mentionsIn(heading);
  const folded = fold(heading);
  const from = ADDRESS_PREFIX.exec(folded)?.[0].length ?? 0;
  const names = mentions.filter(({ start }) => start >= from);
  const [first] = names;
  if (from > 0 && !isCapitals(heading) && namesOnly(heading, from, names))
    return withoutColon(heading.slice(from));
  if (first === undefined || !opensNames(heading.slice(from, first.start))) {
    const isNamed = BODY_NAME.test(folded) && heading.length < LONGEST_UNKNOWN && /:\s*$/u.test(heading);
    return isNamed && /^\p{Lu}/u.test(heading) ? withoutColon(heading) : null;
  }
  let end = first.end;
  for (const name of names) {
    if (name.start < end) continue;
    if (!HEADING_GAP.test(folded.slice(end, name.start))) break;
    end = name.end;
  }
  const rest = folded.slice(end);
  if (AFTER_NAMES.test(rest) || isQualifier(heading.slice(end))) return heading.slice(from, end);
  const which = WHICH_OF_THEM.exec(heading.slice(end))?.[0];
  return which !== undefined && !smallVerbIn(which) && !ASKS.test(folded)
    ? heading.slice(from, end + which.length)
    : null;
}

/** A verb in small letters: "Tân Lập" has none. */
function smallVerbIn(text: string): boolean {
  return workVerbsIn(text).some(({ start }) => /^\p{Ll}/u.test(text.slice(start)));
}

/** "UBND các xã, phường | có rừng:" · "… | ven biển": a few words that say which of them; no work in them. */
function isQualifier(rest: string): boolean {
  const folded = fold(rest);
  const isWords = /^\s(?:\p{Ll}+\s?){1,6}:?\s*$/u.test(rest) && !holdsWork(rest);
  return isWords && !NARRATIVE.test(folded) && !ASKS.test(folded) && !/ket luan/u.test(folded);
}

/** Titles, or names that nobody knows: "Đảng ủy, | UBND xã Ia Pa". */
function opensNames(before: string): boolean {
  return (
    TITLES_ONLY.test(fold(before)) ||
    (UNKNOWN_NAMES.test(before) && !ADVERBIAL.test(fold(before)) && !beginsWithWork(before))
  );
}

/** After "Giao" or "Đề nghị": a list of names, known or not, with no work in it ("công lập" has only the look of it). */
function namesOnly(heading: string, from: number, names: readonly AgencyMention[]): boolean {
  const begins = heading.slice(from);
  if (!/^(?:\p{Lu}|các\s|người\s|thủ\s|lãnh\s)/u.test(begins) || /[.:](?=.)/u.test(begins)) return false;
  return workVerbsIn(begins).every(
    ({ start, end }) =>
      !begins.slice(start, end).includes(' ') ||
      names.some((name) => from + start >= name.start && from + start < name.end),
  );
}

function withoutColon(text: string): string {
  return text.replace(/[\s:]+$/u, '');
}
