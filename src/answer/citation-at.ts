import type { Citation } from '../directive/citation.ts';
import type { Answer, Block } from './answer.ts';

/** The citation of line `number` of an answer, or null when there is no such line. */
export function citationAt({ blocks }: Answer, number: number): Citation | null {
  for (const block of blocks) {
    const found = inBlock(block, number);
    if (found !== null) return found;
  }
  return null;
}

function inBlock(block: Block, number: number): Citation | null {
  switch (block.kind) {
    case 'task-list':
    case 'indicator-list':
      return block.lines.find((line) => line.number === number)?.citation ?? null;
    case 'quote':
    case 'table-row':
    case 'fact':
    case 'document-card':
      return block.number === number ? block.citation : null;
    case 'count':
    case 'ranking':
    case 'notice':
    case 'choice':
      return null;
  }
}
