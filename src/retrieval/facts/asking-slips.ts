import { fold } from '../../vietnamese/fold.ts';

/** Words that ask, as they are typed without marks. */
const ASKING: ReadonlySet<string> = new Set('nao gi ai dau nhieu may bao gio sao'.split(' '));

/** "naò": the tone stands on the wrong letter. */
const MISPLACED = /[aâă][òóỏõọìíỉĩịùúủũụỳýỷỹỵ]$/u;
/** "nàoo" · "nhieeu" */
const DOUBLED = /(\p{L})\1+/gu;
/** "naof": a tone that was typed as a letter */
const TONE_LETTER = /(?<=[aeiouyăâêôơư])[sfrxj]$/u;

/** Mends slips in the words that ask ("nàoo", "bao nhieeu", "naof"), of a text in lower case; the length stays. */
export function withoutAskingSlips(lower: string): string {
  return lower.replaceAll(/\p{L}{2,}/gu, (word) => {
    const squeezed = word.replaceAll(DOUBLED, '$1');
    const mended = squeezed.replace(TONE_LETTER, '');
    const isSlip = mended !== word || MISPLACED.test(word);
    return isSlip && ASKING.has(fold(mended))
      ? (MISPLACED.test(mended) ? fold(mended) : mended).padEnd(word.length)
      : word;
  });
}
