/** The marks of a word, each once: tone, quality of vowels, and the bar of "đ". */
export function marksOf(word: string): ReadonlySet<string> {
  return new Set([...word.normalize('NFD')].filter((sign) => /[\u0300-\u036fđ]/u.test(sign)));
}

/** True when a word bears all the marks that were typed: a slip leaves out marks, it does not write others. */
export function bearsMarks(word: string, typed: ReadonlySet<string>): boolean {
  if (typed.size === 0) return true;
  const marks = marksOf(word);
  return [...typed].every((mark) => marks.has(mark));
}

export function hasTone(word: string): boolean {
  return /[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD'));
}
