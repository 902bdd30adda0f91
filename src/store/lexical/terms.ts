/** Without tone marks, or with just the ones it has. */
export type TermForm = 'folded' | 'marked';

/** "1.500" · "20.000.000,5" */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/**
 * A word as the index holds it. Figures have one spelling: "95,37%", "95,37" and "95.37" are one, so are "1.500" and
 * "1500", "06" and "6". Other words stay as they are.
 */
export function plainWord(word: string): string {
  const first = word.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return word;
  const figure = word.replace(/%$/u, '').replace(/^0+(?=\d)/u, '');
  return GROUPED.test(figure) ? figure.replaceAll('.', '') : figure.replaceAll('.', ',');
}

/** One word, or two neighbours joined by a space, as the index holds them. */
export function plainTerm(term: string): string {
  const space = term.indexOf(' ');
  if (space < 0) return plainWord(term);
  return `${plainWord(term.slice(0, space))} ${plainWord(term.slice(space + 1))}`;
}

/** The key of a term in the postings: form, number of words, then the term: "f2ke hoach". */
export function termKey(form: TermForm, term: string): string {
  return `${form === 'folded' ? 'f' : 'm'}${term.includes(' ') ? '2' : '1'}${term}`;
}

/** What the keys of all single folded words begin with. */
export const FOLDED_WORD_KEY = 'f1';

/** What the keys of all pairs of words with their marks begin with. */
export const MARKED_PAIR_KEY = 'm2';
