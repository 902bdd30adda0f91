import type { Block } from '../../answer/answer.ts';
import { cutText } from './cut-text.ts';
import { bold, join, plain } from './html.ts';
import type { Look } from './look.ts';
import { type Piece, textPiece } from './piece.ts';
import { renderSourceLines } from './render-source-line.ts';

/** Rows that stay together, so that each page of a long ranking has its sources. */
const ROWS = 12;
/** UTF-16 units of a name. */
const LONGEST = 90;

/** Names with how many each has, in the order given, with the documents that were counted. */
export function renderRanking(
  { rows, citations }: Extract<Block, { kind: 'ranking' }>,
  { words }: Look,
): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < rows.length; from += ROWS) {
    const shown = rows
      .slice(from, from + ROWS)
      .map(({ name, count }) => join([bold(String(count)), plain(`  ${cutText(name, LONGEST)}`)], ''));
    pieces.push(textPiece(join([...shown, renderSourceLines(citations, words)], '\n')));
  }
  return pieces;
}
