import type { Block } from '../../answer/answer.ts';
import type { Look } from './look.ts';
import { renderSources } from './render-source.ts';
import { wrap } from './wrap.ts';

/** Names with how many each has, in the order given, then the documents that were counted. */
export function renderRanking(block: Extract<Block, { kind: 'ranking' }>, look: Look): string[] {
  const figures = Math.max(...block.rows.map((row) => String(row.count).length), 1);
  const rows = block.rows.flatMap(({ name, count }) =>
    wrap(name, look.screen.width, {
      first: `  ${String(count).padStart(figures)}  `,
      rest: ' '.repeat(figures + 4),
    }),
  );
  return [...rows, ...renderSources(block.citations, look)];
}
