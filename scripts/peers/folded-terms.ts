import { fold } from '../../src/vietnamese/fold.ts';
import { syllables } from '../../src/vietnamese/syllables.ts';

/** The syllables of a text, lower case, NFC, with their marks. */
export function markedTerms(text: string): string[] {
  return syllables(text.normalize('NFC')).map((syllable) => syllable.text.toLowerCase());
}

/** The syllables of a text without tone marks: "Đổi mới" → "doi", "moi". */
export function foldedTerms(text: string): string[] {
  return markedTerms(text).map(fold);
}

/** A term as written, and without its marks where it has any: what a peer indexes to be found both ways. */
export function bothForms(term: string): string[] {
  const marked = term.toLowerCase();
  const folded = fold(marked);
  return marked === folded ? [marked] : [marked, folded];
}
