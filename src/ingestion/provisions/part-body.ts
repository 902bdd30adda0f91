import { ADDRESSED, OPERATIVE } from '../header/header-patterns.ts';
import { readTables, type TableBody } from '../tables/read-tables.ts';
import type { Line } from '../text/lines.ts';
import { type LineLayout, type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { DASH } from './marker-patterns.ts';
import type { PartLines } from './parts.ts';

/** A table and how many paragraphs of its part stand before it. */
export interface PlacedTable {
  readonly table: TableBody;
  readonly after: number;
}

/** The paragraphs and tables of a part's body, and whom it is addressed to. */
export interface PartBody {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly PlacedTable[];
  readonly addressees: readonly string[];
  /** The paragraphs that say so. */
  readonly addressed: readonly Paragraph[];
}

/** How the lines of a file are to be read. */
export interface BodyContext {
  readonly source: string;
  readonly layout: LineLayout;
  /** Lines before which footnotes stood. */
  readonly cut: ReadonlySet<Line>;
}

/** Reads the body of a part: text into paragraphs, runs of rows into tables. */
export function readPartBody(lines: readonly Line[], part: PartLines, context: BodyContext): PartBody {
  const paragraphs: Paragraph[] = [];
  const tables: PlacedTable[] = [];
  const addressees: string[] = [];
  const addressed: Paragraph[] = [];
  const body = lines.slice(part.bodyFrom, part.footFrom);
  const foot = lines.slice(part.footFrom, part.to).filter(({ row }) => row !== null);
  for (const run of [...runsOf(body), ...(isTable(foot) ? [foot] : [])]) {
    if (run[0]?.row !== null) {
      const found = readTables(context.source, run);
      tables.push(...found.map((table) => ({ table, after: paragraphs.length })));
      continue;
    }
    const read = paragraphsOf(run, context.layout, (line) => context.cut.has(line));
    const taken = paragraphs.length === 0 ? takeAddressees(read, addressees) : 0;
    addressed.push(...read.slice(0, taken));
    paragraphs.push(...read.slice(taken).filter(({ sourced }) => !OPERATIVE.test(sourced.text)));
  }
  return { paragraphs, tables, addressees, addressed };
}

/** Rows in the foot are the signature's layout, unless there are many of several columns. */
function isTable(rows: readonly Line[]): boolean {
  return rows.length >= 3 && rows.filter(({ raw }) => raw.split(/\t|\|/u).length >= 5).length >= 3;
}

// "II\tNhóm tiện ích …": a group row with one tab only, also after a page end
const NUMBERED_ROW = /^\s*(?:\p{Nd}{1,3}|[IVXL]{1,6}|[A-ZĐ])\s?[.)]?\t+\s*\S/u;

/** Runs of text lines and runs of table lines; a single odd line right between two rows belongs to the table's cell. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  lines.forEach((line, i) => {
    const run = runs[runs.length - 1];
    const next = lines[i + 1];
    const isBetween = next?.row === 'tab' && next.gap === 0;
    const isNext = line.gap === 0 && (isBetween || /\S\t/u.test(line.raw));
    const isInTable = run?.[0]?.row === 'tab' && (isNext || NUMBERED_ROW.test(line.raw));
    const isRow = line.row !== null || isInTable;
    if (run !== undefined && (run[0]?.row !== null) === isRow) run.push(line);
    else runs.push([line]);
  });
  return runs;
}

/** Reads "Kính gửi: …" (or "… điện:") and the dashes under it at the front of a body; gives how many paragraphs they are. */
function takeAddressees(paragraphs: readonly Paragraph[], addressees: string[]): number {
  const first = paragraphs[0]?.sourced.text ?? '';
  const label = ADDRESSED.exec(first);
  if (label === null) return 0;
  const inline = first.slice(label[0].length);
  let at = 1;
  const texts = inline === '' ? [] : inline.split(';');
  for (; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.sourced.text ?? '';
    if (!DASH.test(text)) break;
    texts.push(text.replace(DASH, ''));
  }
  addressees.push(
    ...texts.map((text) => text.replace(/^[-–\s]+|[;.\s]+$/gu, '')).filter((text) => text !== ''),
  );
  return at;
}
