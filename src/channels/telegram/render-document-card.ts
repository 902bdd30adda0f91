import { cardFields, documentStateWords } from '../../answer/phrases/card-fields.ts';
import type { Citation } from '../../directive/citation.ts';
import type { Directive } from '../../directive/directive.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, type Html, join, plain } from './html.ts';
import type { Look } from './look.ts';

/** UTF-16 units of one field of a card. */
const LONGEST = 300;

/** What the head and foot of a document say; what it lacks is left out. */
export function renderDocumentCard(directive: Directive, { label }: Citation, { words }: Look): Html {
  const state = documentStateWords(directive, words);
  return join(
    [
      bold(cutText(label, LONGEST)),
      ...cardFields(directive, words).map(([name, text]) => coded(`${name}: ${cutText(text, LONGEST)}`)),
      state === null ? plain('') : bold(cutText(state, LONGEST)),
    ],
    '\n',
  );
}
