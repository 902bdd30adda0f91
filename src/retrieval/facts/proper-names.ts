import { PROVINCES } from '../../directive/agencies/agency-provinces.ts';
import { isMarked, type SearchWord } from '../../vietnamese/search-words.ts';

/** A stretch of a question that names one thing; offsets in its text, `end` excluded. */
export interface ProperName {
  readonly start: number;
  readonly end: number;
}

const LONGEST_PROVINCE = 4;

/**
 * Names in a question that an answer must be about: two or more capitalised syllables ("Chợ Rẫy", "Hàn Quốc"), codes
 * ("4G"), and provinces however they are typed ("da nang"). Those of the corpus's own province (`own`, folded) are none: every
 * sentence is about it.
 */
export function properNames(
  text: string,
  words: readonly SearchWord[],
  own: ReadonlySet<string>,
): ProperName[] {
  const isShouted = text === text.toUpperCase();
  const names = isShouted ? [] : capitalised(text, words);
  return [...names, ...codes(words), ...provinces(words)].filter(({ start, end }) =>
    words.some((word) => word.start >= start && word.end <= end && !own.has(word.folded)),
  );
}

/** "4G" is not "5G". Capitals alone may be a short form of anything. */
function codes(words: readonly SearchWord[]): ProperName[] {
  return words.filter(({ folded }) => /^\d+\p{L}+$/u.test(folded));
}

function capitalised(text: string, words: readonly SearchWord[]): ProperName[] {
  const names: ProperName[] = [];
  let run: SearchWord[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length > 1 && first && last && run.some(isMarked))
      names.push({ start: first.start, end: last.end });
    run = [];
  };
  words.forEach((word, index) => {
    const isBeside = index > 0 && /^\s+$/u.test(text.slice(words[index - 1]?.end ?? 0, word.start));
    if (!isBeside) close();
    if (/^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end))) run.push(word);
    else close();
  });
  close();
  return names;
}

function provinces(words: readonly SearchWord[]): ProperName[] {
  return words.flatMap((first, index) => {
    for (let size = LONGEST_PROVINCE; size >= 2; size -= 1) {
      const some = words.slice(index, index + size);
      const last = some.at(-1);
      if (some.length < size || last === undefined) continue;
      if (PROVINCES.has(some.map(({ folded }) => folded).join(' ')))
        return [{ start: first.start, end: last.end }];
    }
    return [];
  });
}
