import type { Directive } from '../../directive/directive.ts';
import type { SearchText } from '../../directive/indexed-document.ts';
import { KIND_NAMES } from '../../directive/kind.ts';
import { labelOf } from '../../directive/label.ts';
import type { Passage } from '../../directive/passage.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { searchWords } from '../../vietnamese/search-words.ts';
import type { ShortForms } from '../../vietnamese/short-forms.ts';

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
    meaning: meaningOf(passage),
  };
}

/** "Hạ tầng số. Phủ sóng 5G …": a heading that the text repeats is not said twice. */
function meaningOf({ headings, text }: Passage): string {
  const plain = collapseSpace(text.normalize('NFC'));
  const heading = collapseSpace((headings.at(-1) ?? '').normalize('NFC'));
  if (heading === '' || plain.toLowerCase().includes(heading.toLowerCase())) return plain;
  return `${heading}${/[.:;!?]$/u.test(heading) ? '' : '.'} ${plain}`;
}
