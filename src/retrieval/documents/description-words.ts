import { words } from '../../vietnamese/letters.ts';
import { searchWords } from '../../vietnamese/search-words.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';

/** A word of a description, folded. */
export interface DescribedWord {
  readonly word: string;
  /** Whether it stands behind "của", "ở": whose document it is. */
  readonly isOf: boolean;
  /** Whether it tells no document from another. */
  readonly isIdle: boolean;
  /** It and the word before, and it and the word behind, joined by a space; none where it is said alone. */
  readonly pairs: readonly string[];
}

// Words that tell no document from another.
const IDLE = new Set(
  'va voi cac nhung mot tren dia ban trong nam thang quy ngay cho de theo do duoc la thi so nay ve viec vu tinh cua o tai thuoc den noi dung lien quan vua qua vay a nhe nhi kem ban hanh cuoi giai doan'.split(
    ' ',
  ),
);
// "của Sở Y tế" is another's than "của UBND tỉnh".
const OF_AGENCIES = new Set(['so', 'ban']);
// What opens and what ends a stretch that says whose document it is.
const OPENS = new Set(['cua', 'o', 'tai', 'thuoc']);
const CLOSES = new Set('ve voi cho trong nam thang quy ngay giai theo do tu den nham de gom'.split(' '));
// "UBND", "HĐND": names of which agencies' names are made are spelled out.
const SPELLED: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  vpcp: 'van phong chinh phu',
  bcd: 'ban chi dao',
};
// "Tỉnh ủy" is not the "ủy" of "Ủy ban".
const COMMITTEE = words`(?<of>tinh|thanh|huyen|dang|quan|khu) uy(?! ban)`;

/** A text folded as documents and descriptions of them are compared. */
export function comparable(text: string, shortForms: ShortForms): string[] {
  return searchWords(text, shortForms)
    .flatMap(({ folded }) => (SPELLED[folded] ?? folded).split(' '))
    .join(' ')
    .replace(COMMITTEE, '$<of>uy')
    .split(' ');
}

/** The words of a description in their order. */
export function describedWords(text: string, shortForms: ShortForms): DescribedWord[] {
  let isOf = false;
  const said = comparable(text, shortForms);
  return said.map((word, at) => {
    if (OPENS.has(word)) isOf = true;
    else if (CLOSES.has(word)) isOf = false;
    const isIdle = word === '' || (IDLE.has(word) && !(isOf && OF_AGENCIES.has(word)));
    const pairs = [`${said[at - 1] ?? ''} ${word}`, `${word} ${said[at + 1] ?? ''}`];
    return { word, isOf, isIdle, pairs: said.length === 1 ? [] : pairs };
  });
}

/** The pairs of neighbours in a row of words, joined by a space. */
export function pairsOf(row: readonly string[]): ReadonlySet<string> {
  return new Set(row.slice(1).map((word, at) => `${row[at] ?? ''} ${word}`));
}
