import type { Directive } from '../../directive/directive.ts';
import type { SearchText } from '../../directive/indexed-document.ts';
import { KIND_NAMES } from '../../directive/kind.ts';
import { labelOf } from '../../directive/label.ts';
import type { Passage } from '../../directive/passage.ts';
import { searchWords } from '../../vietnamese/search-words.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { meaningText } from './meaning-text.ts';

/** The words that a passage of a directive is found by. */
export function searchTextOf(passage: Passage, directive: Directive, shortForms: ShortForms): SearchText {
  const kind = directive.kind === null ? '' : KIND_NAMES[directive.kind].vi;
  const names = [labelOf(directive, passage.part), kind, directive.subject ?? '', passage.locator];
  const wordsOf = (text: string) =>
    searchWords(text.normalize('NFC'), shortForms)
      .map(({ marked }) => marked)
      .join(' ');
  return {
    words: wordsOf(passage.text),
    headings: wordsOf(passage.headings.join(' · ')),
    document: wordsOf(names.join(' · ')),
    meaning: meaningText(passage),
  };
}
