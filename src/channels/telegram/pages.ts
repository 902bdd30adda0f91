import { type Html, join, markCount, plain, visibleLength } from './html.ts';
import type { Piece } from './piece.ts';
import { remembering } from './remembering.ts';

/** Lines of one page: what a phone shows in a few screens. */
const LINES = 8;
/** UTF-16 units that are read; Telegram's limit is 4096, and what stands above and below the pieces needs room too. */
const LENGTH = 3500;
/** Pieces with a look of their own; Telegram keeps 100 of a message. */
const MARKS = 85;

/** How much a page holds. */
interface Size {
  readonly lines: number;
  readonly length: number;
  readonly marks: number;
}

/** Pieces in pages, cut between pieces only. A piece that is longer than a page is a page of its own. */
export function pages(pieces: readonly Piece[], continued: string): (readonly Piece[])[] {
  const made: Piece[][] = [];
  let size: Size = { lines: 0, length: 0, marks: 0 };
  for (const [index, piece] of pieces.entries()) {
    const page = made.at(-1);
    const more = page === undefined ? size : sum(size, sizeOf(piece, pieces[index - 1], ''));
    if (page !== undefined && fits(more)) {
      page.push(piece);
      size = more;
    } else {
      made.push([piece]);
      size = sizeOf(piece, undefined, continued);
    }
  }
  return made;
}

/**
 * A page as one text: each heading once above what stands under it, with `continued` behind it where the page before
 * ended under the same one.
 */
export function layOut(page: readonly Piece[], before: Piece | null, continued: string): Html {
  const parts = page.map((piece, index) => {
    const above = page[index - 1] ?? before;
    const isSame = piece.heading !== null && above?.heading === piece.heading;
    if (piece.heading === null || (isSame && index > 0)) return piece.html;
    const heading = isSame ? join([piece.heading, plain(continued)], ' ') : piece.heading;
    return join([heading, piece.html], '\n');
  });
  return join(parts, '\n\n');
}

/** What a piece adds to a page, its heading counted where it is not the one above. */
function sizeOf({ html, heading, line }: Piece, above: Piece | undefined, continued: string): Size {
  const parts = heading === null || above?.heading === heading ? [html] : [heading, html];
  return {
    lines: line === null ? 0 : 1,
    length: parts.reduce((length, part) => length + measured(part).length + 2, continued.length),
    marks: parts.reduce((marks, part) => marks + measured(part).marks, 0),
  };
}

const measured = remembering((html: Html) => ({ length: visibleLength(html), marks: markCount(html) }));

function sum(one: Size, other: Size): Size {
  return {
    lines: one.lines + other.lines,
    length: one.length + other.length,
    marks: one.marks + other.marks,
  };
}

function fits({ lines, length, marks }: Size): boolean {
  return lines <= LINES && length <= LENGTH && marks <= MARKS;
}
