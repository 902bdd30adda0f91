import type { Directive } from '../../directive/directive.ts';
import type { SearchText } from '../../directive/indexed-document.ts';
import { KIND_NAMES } from '../../directive/kind.ts';
import { labelOf } from '../../directive/label.ts';
import type { Passage } from '../../directive/passage.ts';
import { fold } from '../../vietnamese/fold.ts';

/** The words that a passage of a directive is found by. */
export function searchTextOf(passage: Passage, directive: Directive): SearchText {
  const kind = directive.kind === null ? '' : KIND_NAMES[directive.kind].vi;
  const names = [labelOf(directive, passage.part), kind, directive.subject ?? '', passage.locator];
  return {
    marked: passage.text.normalize('NFC').toLowerCase(),
    folded: fold(passage.text.normalize('NFC')),
    headings: fold(passage.headings.join(' · ').normalize('NFC')),
    document: fold(names.join(' · ').normalize('NFC')),
  };
}
