import type { Block } from '../../answer/answer.ts';
import { askedFields, cardFields, documentStateWords, type Field } from '../../answer/phrases/card-fields.ts';
import type { Directive } from '../../directive/directive.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import { style } from './style.ts';
import { numbered, wrap } from './wrap.ts';

type DocumentCard = Extract<Block, { kind: 'document-card' }>;

/** What the head and foot of a document say, what it lacks left out; where some of it is asked for, that and the subject. */
export function renderDocumentCard(block: DocumentCard, look: Look): string[] {
  const { screen } = look;
  const [first, fields] = linesOf(block, look);
  const title = numbered(block.number, first, screen.width);
  return [
    ...title.map((line) => style('bold', line, screen)),
    ...fields.flatMap(([label, value]) =>
      wrap(`${label}: ${value}`, screen.width, { first: '    ', rest: '      ' }),
    ),
    ...stateLines(block.directive, look),
    ...renderSource(block.citation, look),
  ];
}

function linesOf(
  { directive, asked, citation }: DocumentCard,
  { words }: Look,
): readonly [first: string, fields: readonly Field[]] {
  if (asked === undefined) return [citation.label, cardFields(directive, words)];
  const [[label, text], ...fields] = askedFields(directive, asked, words);
  return [`${label}: ${text}`, fields];
}

function stateLines(directive: Directive, { screen, words }: Look): string[] {
  const text = documentStateWords(directive, words);
  if (text === null) return [];
  return wrap(text, screen.width, { first: '    ', rest: '      ' }).map((line) =>
    style('yellow', line, screen),
  );
}
