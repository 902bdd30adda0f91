import { fold } from '../../vietnamese/fold.ts';
import type { ReadRow, SourcedText } from '../read-document.ts';
import { isCapitals, joinLines } from '../text/paragraphs.ts';
import { EMPTY_SOURCED, sliceSourced } from '../text/sourced-text.ts';
import type { RawRow } from './cells.ts';
import { GROUP_CELL, GROUP_ORDINAL, ORDINAL_CELL } from './table-patterns.ts';

/** What is known about a table while its rows are joined. */
export interface RowShape {
  readonly width: number;
  /** The column of STT, or null when the table has none. */
  readonly ordinalAt: number | null;
}

/** A physical row, and whether a page ended before it (a header was repeated). */
export interface PlacedRow {
  readonly row: RawRow;
  readonly isAfterHeader: boolean;
}

/** Joins physical rows into the table's rows: a row that a page end cut is one, cell by cell; titles of groups stand alone. */
export function joinRows(rows: readonly PlacedRow[], shape: RowShape): ReadRow[] {
  const joined: ReadRow[] = [];
  for (const { row, isAfterHeader } of rows) {
    const cells = fitted(row.cells, shape.width);
    if (cells.every(({ text }) => text === '')) continue;
    const last = joined[joined.length - 1];
    const group = groupOf(row, cells, shape);
    if (group !== null) joined.push(group);
    else if (last !== undefined && isContinuation(cells, shape, { last, isAfterHeader })) {
      joined[joined.length - 1] = continued(last, cells, row);
    } else joined.push({ kind: 'data', ordinal: ordinalOf(cells, shape), cells, spans: [row.span] });
  }
  return joined;
}

/** As many cells as columns: missing ones are empty, further ones belong to the last. */
function fitted(cells: readonly SourcedText[], width: number): SourcedText[] {
  const own = cells.slice(0, width);
  const further = cells.slice(width).filter(({ text }) => text !== '');
  const last = own[width - 1];
  if (further.length > 0 && last !== undefined) own[width - 1] = joinCells([last, ...further]);
  while (own.length < width) own.push(EMPTY_SOURCED);
  return own;
}

function joinCells(cells: readonly SourcedText[]): SourcedText {
  return joinLines(cells.filter(({ text }) => text !== '').map((sourced) => ({ sourced })));
}

function ordinalOf(cells: readonly SourcedText[], { ordinalAt }: RowShape): string | null {
  if (ordinalAt === null) return null;
  return ORDINAL_CELL.exec(cells[ordinalAt]?.text ?? '')?.groups?.ordinal ?? null;
}

/** "I | NHIỆM VỤ …" with nothing else in the row; or a lone title in capitals or bold. */
function groupOf(row: RawRow, cells: readonly SourcedText[], shape: RowShape): ReadRow | null {
  const ordinal = ordinalOf(cells, shape);
  const worded = cells.filter(({ text }, i) => text !== '' && !(i === shape.ordinalAt && ordinal !== null));
  const [title] = worded;
  if (title === undefined || shape.width < 3) return null;
  const isAlone = new Set(worded.map(({ text }) => text)).size === 1;
  if (ordinal !== null) {
    const isMostlyEmpty = worded.length * 2 < shape.width;
    const isGroup =
      (GROUP_ORDINAL.test(ordinal) && (isAlone || isMostlyEmpty)) || (isAlone && isCapitals(title.text));
    return isGroup ? { kind: 'group', ordinal, cells, spans: [row.span] } : null;
  }
  if (!isAlone) return null;
  const stuck = GROUP_CELL.exec(title.text);
  if (stuck !== null) return stuckGroup(row, title, stuck, shape);
  const isTitle = isCapitals(title.text) || row.isEmphasised;
  return isTitle ? { kind: 'group', ordinal: null, cells, spans: [row.span] } : null;
}

function stuckGroup(row: RawRow, title: SourcedText, stuck: RegExpExecArray, shape: RowShape): ReadRow {
  const words = sliceSourced(title, stuck[0].length);
  const ordinal = stuck.groups?.ordinal ?? null;
  const at = shape.ordinalAt ?? 0;
  const cells = Array.from({ length: shape.width }, (_, i) => {
    if (i === at) return sliceSourced(title, 0, ordinal?.length ?? 0);
    return i === at + 1 ? words : EMPTY_SOURCED;
  });
  return { kind: 'group', ordinal, cells, spans: [row.span] };
}

/**
 * A row without an ordinal goes on with the row before it, unless it is whole: every cell is filled and begins with a
 * capital, as where one STT was merged over several rows. In a table without STT an empty first cell or a small first letter tells.
 */
function isContinuation(
  cells: readonly SourcedText[],
  { ordinalAt }: RowShape,
  { last, isAfterHeader }: { last: ReadRow; isAfterHeader: boolean },
): boolean {
  if (last.kind === 'group') return false;
  if (ordinalAt === null) {
    const first = cells.find(({ text }) => text !== '')?.text ?? '';
    return /^\p{Ll}/u.test(first) || (isAfterHeader && (cells[0]?.text ?? '') === '');
  }
  if ((cells[ordinalAt]?.text ?? '') !== '') return false;
  const words = cells.filter((_, i) => i !== ordinalAt);
  const filled = words.filter(({ text }) => text !== '');
  const isWhole = filled.length >= words.length - 1 && filled.length >= 3;
  return !(isWhole && filled.every(({ text }) => /^[^\p{Ll}]/u.test(text)));
}

/** Cells join column by column; words that the row above ends a cell with already were only repeated over the page end. */
function continued(last: ReadRow, cells: readonly SourcedText[], row: RawRow): ReadRow {
  const isRepeated = ({ text }: SourcedText): boolean =>
    text.length >= SHORTEST_REPEATED && last.cells.some((cell) => endsWith(cell.text, text));
  const pieces = cells.map((cell) => (isRepeated(cell) ? EMPTY_SOURCED : cell));
  return {
    ...last,
    cells: last.cells.map((cell, i) => joinCells([cell, pieces[i] ?? EMPTY_SOURCED])),
    spans: [...last.spans, row.span],
  };
}

/** Shorter words may come twice by chance: "Báo cáo", "Sở Y tế". */
const SHORTEST_REPEATED = 20;

function endsWith(text: string, end: string): boolean {
  return text.length > end.length && fold(text).endsWith(fold(end));
}
