import type { Block } from '../../answer/answer.ts';
import { cardFields, documentStateWords } from '../../answer/phrases/card-fields.ts';
import type { Directive } from '../../directive/directive.ts';
import type { Look } from './look.ts';
import { renderSource } from './render-source.ts';
import { style } from './style.ts';
import { numbered, wrap } from './wrap.ts';

/** What the head and foot of a document say; what it lacks is left out. */
export function renderDocumentCard(block: Extract<Block, { kind: 'document-card' }>, look: Look): string[] {
  const { screen, words } = look;
  const title = numbered(block.number, block.citation.label, screen.width);
  const fields = cardFields(block.directive, words).flatMap(([label, value]) =>
    wrap(`${label}: ${value}`, screen.width, { first: '    ', rest: '      ' }),
  );
  return [
    ...title.map((line) => style('bold', line, screen)),
    ...fields,
    ...stateLines(block.directive, look),
    ...renderSource(block.citation, look),
  ];
}

function stateLines(directive: Directive, { screen, words }: Look): string[] {
  const text = documentStateWords(directive, words);
  if (text === null) return [];
  return wrap(text, screen.width, { first: '    ', rest: '      ' }).map((line) =>
    style('yellow', line, screen),
  );
}
