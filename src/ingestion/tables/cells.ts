import type { SourceSpan } from '../../directive/source.ts';
import type { SourcedText } from '../read-document.ts';
import { cleanLine } from '../text/clean-line.ts';
import type { Line } from '../text/lines.ts';
import { joinLines } from '../text/paragraphs.ts';
import { SEPARATOR_ROW } from './table-patterns.ts';

/** Share of emphasised letters from which on a cell counts as emphasised: stray marks stay outside. */
const ALL_BUT_STRAY = 0.9;

/** One physical row of a table in a file. */
export interface RawRow {
  readonly cells: readonly SourcedText[];
  /** Cells of which every letter is bold or italic. */
  readonly isEmphasised: boolean;
  /** Where the row stands: its line without outer white space and pipes. */
  readonly span: SourceSpan;
  /** A Markdown separator row follows: this one is a header, unless it was put there to draw the table. */
  readonly isMarkdownHeader: boolean;
  /** It begins with words right after the line before it: a cell may have been broken over the two lines. */
  readonly isBroken: boolean;
}

/** The rows of a run of table lines. A line without cells goes on in the last cell of the row before it. */
export function rawRowsOf(source: string, lines: readonly Line[]): RawRow[] {
  const rows: RawRow[] = [];
  for (const line of lines) {
    const last = rows[rows.length - 1];
    if (line.row === 'pipe' && SEPARATOR_ROW.test(line.raw)) {
      if (last !== undefined) rows[rows.length - 1] = { ...last, isMarkdownHeader: true };
      continue;
    }
    const cells = cellSpans(line).map((span) => cleanLine(source, span));
    const worded = cells.filter(({ sourced }) => /\p{L}/u.test(sourced.text));
    rows.push({
      cells: cells.map(({ sourced }) => sourced),
      isEmphasised: worded.length > 0 && worded.every(({ emphasis }) => emphasis > ALL_BUT_STRAY),
      span: line.span,
      isMarkdownHeader: false,
      isBroken: line.row !== 'pipe' && line.gap === 0 && /^\S/u.test(line.raw),
    });
  }
  return rows;
}

/** Two pieces of one row: the first cell of the second goes on in the last of the first. */
export function stitched(above: RawRow, below: RawRow): RawRow {
  const last = above.cells[above.cells.length - 1];
  const [first, ...others] = below.cells;
  const joined = joinLines([last, first].flatMap((sourced) => (sourced === undefined ? [] : { sourced })));
  return {
    ...above,
    cells: [...above.cells.slice(0, -1), joined, ...others],
    span: { start: above.span.start, end: below.span.end },
  };
}

function cellSpans(line: Line): SourceSpan[] {
  if (line.row === 'pipe') return pipeSpans(line);
  const spans: SourceSpan[] = [];
  let start = line.rawStart;
  for (const cell of line.raw.split('\t')) {
    spans.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return spans;
}

/** Cells between pipes; "\|" is a pipe in the words. A pipe before the first word, and then one after the last, draw the border. */
function pipeSpans({ raw, rawStart }: Line): SourceSpan[] {
  const pipes = Array.from(raw.matchAll(/(?<!\\)\|/gu), (match) => match.index);
  const isBordered = raw.trimStart().startsWith('|');
  const isClosed = isBordered && raw.trimEnd().endsWith('|');
  const cuts = [...(isBordered ? [] : [-1]), ...pipes, ...(isClosed ? [] : [raw.length])];
  return cuts.slice(1).map((end, i) => ({ start: rawStart + (cuts[i] ?? 0) + 1, end: rawStart + end }));
}
