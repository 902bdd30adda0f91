import { hasSameMarks } from '../../directive/agencies/agency-slip.ts';
import type { AgencyToken } from '../../directive/agencies/agency-tokens.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';

type Tokens = readonly AgencyToken[];

/** How far the words of a text stand for a name. */
export interface NameMatch {
  /** The first token behind. */
  readonly to: number;
  /** All of the name · its first words · its first words and later ones, some between left out. */
  readonly kind: 'whole' | 'start' | 'parts';
  /** Words of the name that were met, a short form counting for all that it stands for. */
  readonly words: number;
}

interface Walk {
  /** Next token of the text, and of the name. */
  readonly at: number;
  readonly word: number;
  readonly met: number;
  readonly hasGap: boolean;
  /** Words still to be met before the walk may end: one lone small word does not take up a name again. */
  readonly owed: number;
}

const RANK = { whole: 2, start: 1, parts: 0 } as const;
/** "Công an | cấp | xã", "A | và | B" */
const LEFT_OUT_BETWEEN = new Set(['va', 'cap']);
/** "… số 2 | của tỉnh": words at the end of a name that its short form leaves out. */
const LEFT_OUT_AT_END = new Set(['tinh', 'cua', 'thanh', 'pho', 'va']);

/**
 * The longest stretch of a text, from token `at`, that stands for a name: word for word, with or without marks, with runs
 * of words as their initials ("BQLDA" for "Ban Quản lý dự án") either way round, "và" as may be, and with words in the
 * middle left out ("Ban QLDA dân dụng"). Null where the name's first word is not met.
 */
export function alignName(tokens: Tokens, at: number, name: Tokens): NameMatch | null {
  let best: NameMatch | null = null;
  const open: Walk[] = stepsOf({ at, word: 0, met: 0, hasGap: false, owed: 0 }, tokens, name);
  for (let walk = open.pop(); walk; walk = open.pop()) {
    if (walk.owed === 0 && !isTooShort(tokens, at, walk)) best = better(matchOf(walk, name), best);
    open.push(...stepsOf(walk, tokens, name), ...afterGap(walk, tokens, name));
  }
  return best;
}

/** "TT | IOC": two letters alone are initials of too many names. */
function isTooShort(tokens: Tokens, at: number, walk: Walk): boolean {
  return walk.at === at + 1 && walk.met > 1 && (tokens[at]?.folded.length ?? 0) < 3;
}

function matchOf({ at, word, met, hasGap }: Walk, name: Tokens): NameMatch {
  const left = name.slice(word);
  const isWhole =
    !hasGap && left[0]?.folded !== 'pho' && left.every(({ folded }) => LEFT_OUT_AT_END.has(folded));
  return { to: at, kind: isWhole ? 'whole' : hasGap ? 'parts' : 'start', words: met };
}

function better(match: NameMatch, best: NameMatch | null): NameMatch {
  if (best === null || match.to > best.to) return match;
  return match.to === best.to && RANK[match.kind] > RANK[best.kind] ? match : best;
}

function stepsOf(walk: Walk, tokens: Tokens, name: Tokens): Walk[] {
  const { at, word } = walk;
  const [token, next] = [tokens[at], name[word]];
  if (token === undefined || next === undefined || (walk.met > 0 && token.gap === 'break')) return [];
  const steps: Walk[] = [];
  const go = (taken: number, words: number) =>
    steps.push({
      ...walk,
      at: at + taken,
      word: word + words,
      met: walk.met + words,
      owed: Math.max(0, walk.owed - words),
    });
  if (isSameWord(token, next)) go(1, 1);
  const spelled = isInitials(token) ? spelledBy(token, name, word) : 0;
  if (spelled > 0) go(1, spelled);
  const shortened = next.isUpper ? spelledBy(next, tokens, at) : 0;
  if (shortened > 0) go(shortened, 1);
  if (walk.met > 0 && LEFT_OUT_BETWEEN.has(next.folded) && token.folded !== next.folded)
    steps.push({ ...walk, word: word + 1 });
  if (walk.met > 0 && token.folded === 'va' && next.gap === 'joint') steps.push({ ...walk, at: at + 1 });
  return steps;
}

/** Where the text may take the name up again behind words that it leaves out: two words on, or one that has a capital. */
function afterGap(walk: Walk, tokens: Tokens, name: Tokens): Walk[] {
  const token = tokens[walk.at];
  if (walk.owed > 0 || walk.met < 2 || token === undefined || token.gap === 'break') return [];
  return name.flatMap((next, word) => {
    if (word <= walk.word || next.folded === 'va') return [];
    const owed = next.isCapital ? 1 : 2;
    return stepsOf({ ...walk, word, hasGap: true, owed }, tokens, name);
  });
}

/** "cat" and "ban" typed small are words. */
function isInitials(token: AgencyToken): boolean {
  return token.isUpper || (token.text === token.folded && !isSyllable(token.folded));
}

function isSameWord(token: AgencyToken, next: AgencyToken): boolean {
  if (token.folded !== next.folded) return false;
  return token.text === token.folded || next.text === next.folded || hasSameMarks(token.text, next.text);
}

/** How many words from `from` on a token is made of the initials of; 0 where it is of none. */
function spelledBy({ folded }: AgencyToken, words: Tokens, from: number): number {
  let left = folded;
  let count = 0;
  for (const word of words.slice(from)) {
    if (count > 0 && word.gap === 'break') break;
    count += 1;
    if (word.folded === 'va') continue;
    const part = word.isUpper ? word.folded : word.folded.charAt(0);
    if (!left.startsWith(part)) return 0;
    left = left.slice(part.length);
    if (left === '') return count > 1 ? count : 0;
  }
  return 0;
}
