import type { Answer, Block } from '../../answer/answer.ts';
import { cellWords } from '../../directive/passage.ts';
import type { Look } from './look.ts';
import { paragraphs } from './paragraphs.ts';
import { renderDocumentCard } from './render-document-card.ts';
import { renderIndicatorList } from './render-indicator-list.ts';
import { renderRanking } from './render-ranking.ts';
import { renderSource, renderSources } from './render-source.ts';
import { renderTaskList } from './render-task-list.ts';
import type { Screen } from './screen.ts';
import { style } from './style.ts';
import { terminalWords } from './words/words.ts';
import { numbered, wrap } from './wrap.ts';

type Renderers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, look: Look) => string[];
};

const RENDERERS: Renderers = {
  'task-list': renderTaskList,
  'document-card': renderDocumentCard,
  'indicator-list': renderIndicatorList,
  ranking: renderRanking,
  quote: ({ number, sentence, context, citation, alsoIn = [] }, look) => [
    ...numbered(number, `“${sentence}”`, look.screen.width),
    ...(context === null ? [] : styled(wrap(context, look.screen.width, INDENT), look.screen)),
    ...renderSources([citation, ...alsoIn], look),
  ],
  'table-row': ({ number, cells: [first, ...others], context, citation, alsoIn = [] }, look) => [
    ...numbered(number, cellWords(first), look.screen.width),
    ...others.flatMap((cell) => wrap(cellWords(cell), look.screen.width, HANGING)),
    ...(context === null ? [] : styled(wrap(context, look.screen.width, INDENT), look.screen)),
    ...renderSources([citation, ...alsoIn], look),
  ],
  fact: ({ number, sentence, citation }, look) => [
    ...numbered(number, sentence, look.screen.width),
    ...renderSource(citation, look),
  ],
  count: ({ sentence, citations }, look) => [
    ...wrap(sentence, look.screen.width).map((line) => style('bold', line, look.screen)),
    ...renderSources(citations, look),
  ],
  notice: ({ text }, look) => paragraphs(text, look.screen),
  choice: ({ text, options }, look) => [
    ...paragraphs(text, look.screen),
    ...options.flatMap((option) => wrap(option, look.screen.width, { first: '  - ', rest: '    ' })),
  ],
};

const INDENT = { first: '    ', rest: '    ' };
const HANGING = { first: '    ', rest: '      ' };

/**
 * An answer as this terminal shows it: what was understood, the blocks in order with a blank line between them, the
 * notes. No line is longer than the screen is wide.
 */
export function render(answer: Answer, screen: Screen): string {
  const look: Look = { screen, words: terminalWords(answer.language) };
  const understood = wrap(answer.understood ?? '', screen.width).map((line) => style('bold', line, screen));
  const notes = answer.notes.flatMap((note) =>
    wrap(note, screen.width, { first: `${look.words.note}: `, rest: '  ' }),
  );
  const parts = [
    understood,
    ...answer.blocks.map((block) => renderBlock(block, look)),
    styled(notes, screen),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function renderBlock(block: Block, look: Look): string[] {
  const renderer = RENDERERS[block.kind] as (block: Block, look: Look) => string[];
  return renderer(block, look);
}

function styled(lines: readonly string[], screen: Screen): string[] {
  return lines.map((line) => style('dim', line, screen));
}
