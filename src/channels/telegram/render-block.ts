import type { Block } from '../../answer/answer.ts';
import { indicatorFigures } from '../../answer/phrases/indicator-figures.ts';
import type { Citation } from '../../directive/citation.ts';
import { cellWords } from '../../directive/passage.ts';
import { cutText } from './cut-text.ts';
import { bold, coded, type Html, italic, join, plain } from './html.ts';
import type { Look } from './look.ts';
import { type Piece, textPiece } from './piece.ts';
import { renderDocumentCard } from './render-document-card.ts';
import { renderRanking } from './render-ranking.ts';
import { renderSourceLine, renderSourceLines } from './render-source-line.ts';
import { renderTaskLine } from './render-task-line.ts';
import { splitText } from './split-text.ts';

type Renderers = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, look: Look) => readonly Piece[];
};

type Quoted = Extract<Block, { kind: 'quote' | 'table-row' }>;

/** UTF-16 units of what a line says, of the words around it, of a heading and of a notice on one page. */
const LONGEST = { line: 1800, context: 600, heading: 300, notice: 1500 };

const RENDERERS: Renderers = {
  'task-list': ({ heading, lines }, look) => {
    const above = heading === null ? null : bold(cutText(heading, LONGEST.heading));
    const isBrief = lines.length > 1;
    return lines.map((line) => ({
      html: renderTaskLine(line, { ...look, isBrief }),
      heading: above,
      line: line.number,
    }));
  },
  'indicator-list': ({ lines }, look) =>
    lines.map(({ number, indicator, citation }) => {
      const figures = cutText(indicatorFigures(indicator, look.words), LONGEST.context);
      const name = plain(cutText(indicator.name, LONGEST.context));
      const shown = [name, indicator.met === false ? bold(figures) : plain(figures)];
      return linePiece(number, join(shown, '\n'), citation, look);
    }),
  'document-card': (block, look) => [
    linePiece(block.number, renderDocumentCard(block, look), block.citation, look),
  ],
  quote: (block, look) => [quotePiece(coded(`“${cutText(block.sentence, LONGEST.line)}”`), block, look)],
  'table-row': (block, look) => [
    quotePiece(coded(cutText(block.cells.map(cellWords).join('\n'), LONGEST.line)), block, look),
  ],
  fact: ({ number, sentence, citation }, look) => [
    linePiece(number, coded(cutText(sentence, LONGEST.line)), citation, look),
  ],
  count: ({ sentence, citations }, { words }) => [
    textPiece(join([bold(cutText(sentence, LONGEST.line)), renderSourceLines(citations, words)], '\n')),
  ],
  ranking: renderRanking,
  notice: ({ text }) => splitText(text, LONGEST.notice).map((part) => textPiece(coded(part))),
  choice: ({ text, options }) =>
    splitText([text, ...options.map((option) => `• ${option}`)].join('\n'), LONGEST.notice).map((part) =>
      textPiece(coded(part)),
    ),
};

/** The pieces that a block is shown as, in order. No piece is longer than a page. */
export function renderBlock(block: Block, look: Look): readonly Piece[] {
  const renderer = RENDERERS[block.kind] as (block: Block, look: Look) => readonly Piece[];
  return renderer(block, look);
}

function quotePiece(words: Html, block: Quoted, look: Look): Piece {
  const { number, context, citation, alsoIn = [] } = block;
  const around = context === null ? plain('') : italic(cutText(context, LONGEST.context));
  const numbered = join([bold(`${number}. `), join([words, around], '\n')], '');
  const html = join([numbered, renderSourceLines([citation, ...alsoIn], look.words)], '\n');
  return { html, heading: null, line: number };
}

function linePiece(line: number, words: Html, citation: Citation, look: Look): Piece {
  const first = join([bold(`${line}. `), words], '');
  return { html: join([first, renderSourceLine(citation, look.words)], '\n'), heading: null, line };
}
