import type { Block } from '../../answer/answer.ts';
import { askedFields, cardFields, documentStateWords, type Field } from '../../answer/phrases/card-fields.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, type Html, join, plain } from './html.ts';
import type { Look } from './look.ts';

/** UTF-16 units of one field of a card. */
const LONGEST = 300;

type DocumentCard = Pick<Extract<Block, { kind: 'document-card' }>, 'directive' | 'asked' | 'citation'>;

/** What the head and foot of a document say, what it lacks left out; where some of it is asked for, that and the subject. */
export function renderDocumentCard({ directive, asked, citation }: DocumentCard, { words }: Look): Html {
  const state = documentStateWords(directive, words);
  const [first, fields] =
    asked === undefined
      ? [citation.label, cardFields(directive, words)]
      : titled(askedFields(directive, asked, words));
  return join(
    [
      bold(cutText(first, LONGEST)),
      ...fields.map(([name, text]) => coded(`${name}: ${cutText(text, LONGEST)}`)),
      state === null ? plain('') : bold(cutText(state, LONGEST)),
    ],
    '\n',
  );
}

function titled([[label, text], ...fields]: ReturnType<typeof askedFields>): readonly [string, Field[]] {
  return [`${label}: ${text}`, fields];
}
