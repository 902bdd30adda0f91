import { fold } from '../../vietnamese/fold.ts';

/**
 * What stands before a word: white space only, something that can join two words of one name (a comma, "&", "-", "/"),
 * or anything else, which no name runs across (a full stop, a semicolon, a blank line).
 */
type Gap = 'space' | 'joint' | 'break';

/** One word of a text that is searched for agencies. Offsets in UTF-16 units. */
export interface AgencyToken {
  /** Lower-cased, tone marks kept. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The first letter is a capital. */
  readonly isCapital: boolean;
  /** Every letter is a capital. */
  readonly isUpper: boolean;
}

/** Superscript figures (footnote marks) are no part of a word. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)?/gu;
const APOSTROPHE = '’';
const ONLY_SPACE = /^\s*$/u;
const ONLY_JOINTS = /^[\s,&+/–—-]*$/u;
const BLANK_LINE = /\n[^\S\n]*\n/u;

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (BLANK_LINE.test(between)) return 'break';
  if (ONLY_SPACE.test(between)) return 'space';
  return ONLY_JOINTS.test(between) ? 'joint' : 'break';
}

/** The words of `text` with what stands before each. */
export function agencyTokens(text: string): AgencyToken[] {
  const tokens: AgencyToken[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const lower = word.toLowerCase().replace(APOSTROPHE, "'");
    const first = word.charAt(0);
    tokens.push({
      text: lower,
      folded: fold(lower),
      start,
      end: start + word.length,
      gap: tokens.length === 0 ? 'break' : gapOf(text.slice(last, start)),
      isCapital: first !== first.toLowerCase(),
      isUpper: first !== first.toLowerCase() && word === word.toUpperCase(),
    });
    last = start + word.length;
  }
  return tokens;
}
