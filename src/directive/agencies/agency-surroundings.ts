import {
  AFTER_INITIALS,
  AFTER_NAME,
  AFTER_SHORT_NAME,
  BEFORE_INITIALS,
  BEFORE_SHORT_NAME,
  JOINED_BEFORE,
  NUMBER_AFTER,
  NUMBER_BEFORE,
} from './agency-patterns.ts';
import { foreignTail } from './agency-place.ts';
import type { AgencyToken } from './agency-tokens.ts';
import type { FormHit } from './agency-trie.ts';

type Tokens = readonly AgencyToken[];

const SYMBOL_BEFORE = /[\p{L}\p{N}]\s?[/–-]$/u;
const SYMBOL_AFTER = /^[/–-]\p{Lu}/u;

/** A name that also means other things stands where only an agency can stand: "còn | nội vụ | thì sao". */
export function standsAlone(tokens: Tokens, hit: FormHit): boolean {
  const [before, first, next] = [tokens[hit.from - 1], tokens[hit.from], tokens[hit.to]];
  const opens = !before || (first?.gap === 'space' && BEFORE_SHORT_NAME.has(before.folded));
  const ends = !next || (next.gap === 'space' && AFTER_SHORT_NAME.has(next.folded));
  return opens && ends && !isTinyInitials(hit);
}

/** A name that also means other things fills a part of a cell between separators: "Công an | ; | Nội vụ". */
export function fillsCellPart(tokens: Tokens, hit: FormHit): boolean {
  const [before, first, next] = [tokens[hit.from - 1], tokens[hit.from], tokens[hit.to]];
  const opens = !before || first?.gap !== 'space' || before.folded === 'va';
  return opens && (next?.gap !== 'space' || next.folded === 'va') && !isTinyInitials(hit);
}

const CUT_SHORT = /(?:[cpt]|ch)$/u;
const NO_PLACE: ReadonlySet<string> = new Set();

/**
 * Initials typed small that read as a word ("cat") stand where only an agency can: before what it does, behind
 * who gives; more of them ("ca tinh") do nowhere. Among words with marks "cat" is no word, so there one side is enough; "cắt giảm" and "mỏ cát" are typed with theirs.
 */
export function standsAsInitials(tokens: Tokens, hit: FormHit): boolean {
  const [before, first, next] = [tokens[hit.from - 1], tokens[hit.from], tokens[hit.to]];
  if (hit.to - hit.from > 1) return false;
  const opens =
    !before ||
    first?.gap !== 'space' ||
    BEFORE_INITIALS.has(before.folded) ||
    /^\p{N}+$/u.test(before.folded);
  const ends = next?.gap !== 'space' || AFTER_INITIALS.has(next.folded);
  const isPlace = foreignTail(tokens, hit.to, NO_PLACE) !== null;
  const isMarked = tokens.some(({ text, folded }) => text !== folded);
  const isNoWord = CUT_SHORT.test(first?.text ?? '') && isMarked;
  return isNoWord ? opens || ends : opens && (ends || isPlace);
}

/** True when no word follows at `to` that could go on with the name. */
export function endsName(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  return next?.gap !== 'space' || AFTER_NAME.has(next.folded);
}

/**
 * "sở" of "cơ sở y tế" and "bộ" of "cán bộ công an" are halves of other words; so is an unmarked "so" of "chuyen doi so"
 * and "sơ" of "hồ sơ tài chính". "Có Sở Tài chính phối hợp" is typed with another mark.
 */
export function isOtherWord(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.gap !== 'space') return false;
  if (JOINED_BEFORE[token.folded]?.has(before.folded) && before.text !== 'có') return true;
  if (token.folded === 'so' && before.text === 'hội') return true;
  return token.folded === 'so' && token.text !== 'sở' && NUMBER_BEFORE.has(before.folded);
}

/** "so dt", "so kh" typed small are numbers of something; "so khcn" and "Sở KH" are not. */
export function isNumber(tokens: Tokens, hit: FormHit): boolean {
  const [first, second] = [tokens[hit.from], tokens[hit.to - 1]];
  if (hit.to - hit.from !== 2 || first?.text !== 'so' || !second) return false;
  return NUMBER_AFTER.has(second.text) && !second.isUpper;
}

/** "UBND" in "6277/UBND-KGVX" and "CAT" in "4867/BC-CAT-PA05" are parts of a document's symbol. */
export function isInsideSymbol(text: string, tokens: Tokens, hit: FormHit): boolean {
  const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
  if (!first || !last || hit.form.words.some((word) => !word.isInitials)) return false;
  const isAfter = SYMBOL_BEFORE.test(text.slice(Math.max(0, first.start - 3), first.start));
  return isAfter || SYMBOL_AFTER.test(text.slice(last.end, last.end + 2));
}

/** One or two initials ("TC", "NV") mean an agency only inside a list of its kind. */
function isTinyInitials({ form }: FormHit): boolean {
  const [word, ...others] = form.words;
  return others.length === 0 && word?.isInitials === true && word.text.length <= 2;
}
