import { isSyllable } from '../../../vietnamese/is-syllable.ts';

/** One form of the noun of "N nào": a pattern of folded text, and which share of the noun it is. */
export interface NounForm {
  readonly pattern: RegExp;
  readonly share: number;
}

/** Patterns of what stands around the figure that counts a noun, of folded text. */
export interface CountedNoun {
  /** "204 trạm": the noun directly behind. */
  readonly whole: RegExp;
  /** "57 UBND các xã, phường": a few words between, or its first syllable only. */
  readonly near: RegExp;
  /** "số trạm là 204" */
  readonly before: RegExp;
  /** "| Số đơn vị máu | đơn vị | 42.000 | 19.350": in a row of a table, some cells before */
  readonly inRow: RegExp;
}

/** Those who are counted as people. */
const PEOPLE =
  '(?:nguoi|can bo|hoc vien|hoc sinh|dai bieu|thanh vien|giao vien|cong dan|doan vien|hoi vien|ca nhan|dang vien|chuyen gia)';
/** Between two syllables of a noun: "xã, phường" */
const GAP = '[\\s,/]+';
/** Beginnings of syllables that are no initials of two: "th" */
const ONSET = /^(?:ch|gh|gi|kh|ng|nh|ph|qu|th|tr)|^.?[aeiouy]/u;

/** From so many syllables on the first two of a noun say what it is: "dự án trí tuệ nhân tạo". */
const HAS_HEAD = 4;

/** The forms of a noun, its longest first ("khu công nghiệp", "công nghiệp", "nghiệp"); of a long one its head beside it. */
export function nounForms(noun: readonly string[]): NounForm[][] {
  const forms = noun.map((_, from) => nounForm(noun, noun.slice(from)));
  return noun.length < HAS_HEAD ? [forms] : [forms, [nounForm(noun, noun.slice(0, 2))]];
}

function nounForm(noun: readonly string[], part: readonly string[]): NounForm {
  return {
    pattern: new RegExp(`(?<![a-z])${printedAs(part)}(?![a-z])`, 'gu'),
    share: Math.min(1, part.length / Math.min(2, noun.length)),
  };
}

/** Patterns for a counted noun of one or two folded syllables. */
export function countedNoun(counted: string): CountedNoun {
  const syllables = counted.split(' ');
  const noun = printedAs(syllables);
  const first = printedAs(syllables.slice(0, 1));
  return {
    whole: new RegExp(`^[\\s%]*${noun}(?![a-z])`, 'u'),
    near: new RegExp(`^[\\s%]*(?:(?:[a-z]+${GAP}){1,3}${noun}|(?:[a-z]+\\s+)?${first})(?![a-z])`, 'u'),
    before: new RegExp(`(?<![a-z])${noun}(?:\\s+[a-z]+){0,4}\\s*:?\\s*$`, 'u'),
    inRow: new RegExp(`(?<![a-z])${noun}(?![a-z])[^;]*\\|[^a-z;]*$`, 'u'),
  };
}

/** The greatest figure by which a folded question counts the noun that it asks the number of; null where it does not. */
export function countedOutOf(question: string, counted: readonly string[]): number | null {
  const figures = counted.flatMap((noun) => {
    const first = printedAs(noun.split(' ').slice(0, 1));
    const counts = new RegExp(`(?<![\\p{L}\\d.,/])(\\d{1,3}(?:\\.\\d{3})*)\\s+${first}(?![a-z])`, 'gu');
    return Array.from(question.matchAll(counts), ([, figure = '']) => Number(figure.replaceAll('.', '')));
  });
  return figures.length === 0 ? null : Math.max(...figures);
}

/** Syllables in a row, or the short form that they begin ("cơ sở dữ liệu": "CSDL"). */
function printedAs(syllables: readonly string[]): string {
  const whole = syllables.map(spelledOut).join(GAP);
  const initials = syllables.map((one) => one.charAt(0)).join('');
  return syllables.length < 2 || ONSET.test(initials) ? whole : `(?:${whole}|${initials}[a-z]{0,3})`;
}

/** "tthc" is met by "thủ tục hành chính" too: what is no syllable may be the first letters of several. */
function spelledOut(syllable: string): string {
  if (syllable === 'nguoi') return PEOPLE;
  if (isSyllable(syllable) || !/^[a-z]{2,6}$/u.test(syllable))
    return syllable.replaceAll(/[^\p{L}\p{N}]/gu, '.');
  const words = Array.from(syllable, (letter) => `${letter}[a-z]*`).join(GAP);
  return `(?:${syllable}|${words})`;
}
