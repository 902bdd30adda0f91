import {
  AFTER_NAME,
  AGENCY_WORDS,
  BEFORE_SHORT_NAME,
  makesOtherWord,
  NUMBER_AFTER,
} from './agency-patterns.ts';
import type { AgencyToken } from './agency-tokens.ts';

const ENGLISH_WORDS = new Set(['department', 'ministry']);
const LONGEST_NAME = 7;
const HAS_DIGIT = /\p{N}/u;

/**
 * Where a name ends that has the form of an agency's name and starts at token `at`, or null: "Sở Du lịch",
 * "Cục Viễn thông", "sở du lịch" and "so du lich" before a word that ends a name, "Department of Tourism".
 */
export function unknownName(tokens: readonly AgencyToken[], at: number): number | null {
  const [kind, second] = [tokens[at], tokens[at + 1]];
  if (kind?.isCapital && ENGLISH_WORDS.has(kind.folded) && second?.folded === 'of')
    return nameEnd(tokens, at + 2);
  if (!kind || !second || second.gap !== 'space' || kind.isUpper) return null;
  if (kind.text !== kind.folded && kind.text !== AGENCY_WORDS.get(kind.folded)) return null;
  if (!AGENCY_WORDS.has(kind.folded) || AFTER_NAME.has(second.folded)) return null;
  if (makesOtherWord(kind, second) || HAS_DIGIT.test(second.folded)) return null;
  if (kind.text === 'so' && NUMBER_AFTER.has(second.text) && !second.isUpper) return null;
  const to = nameEnd(tokens, at + 1);
  if (kind.isCapital && second.isCapital) return to;
  if (second.isCapital || kind.folded !== 'so' || !endsPlainly(tokens, to)) return null;
  if (kind.text === 'sở') return to;
  return kind.text === 'so' && opensPlainly(tokens, at) ? to : null;
}

/** The name goes on until a word that cannot belong to it, a break, or a joint that no capital follows. */
function nameEnd(tokens: readonly AgencyToken[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && at < from + LONGEST_NAME) {
    const token = tokens[at];
    if (!token || token.gap === 'break' || HAS_DIGIT.test(token.folded)) break;
    if (token.folded === 'va' && token.gap === 'space' && isName(tokens[from], tokens[at + 1])) {
      at += 2;
      continue;
    }
    if (token.gap === 'joint' || AFTER_NAME.has(token.folded)) break;
    at += 1;
  }
  return at;
}

function isName(first: AgencyToken | undefined, after: AgencyToken | undefined): boolean {
  if (!first || after?.gap !== 'space' || AGENCY_WORDS.has(after.folded)) return false;
  return after.isCapital === first.isCapital;
}

function endsPlainly(tokens: readonly AgencyToken[], to: number): boolean {
  const next = tokens[to];
  return !next || next.gap === 'break' || AFTER_NAME.has(next.folded);
}

function opensPlainly(tokens: readonly AgencyToken[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || BEFORE_SHORT_NAME.has(before.folded) || before.folded === 'voi';
}
