import type { SourceSpan } from '../../directive/source.ts';
import { type CleanText, cleanLine } from './clean-line.ts';
import { BRACKET_MARK, LINE_END, PAGE_NUMBER, RULE_LINE } from './clean-patterns.ts';

/** A physical line with words in it. */
export interface Line extends CleanText {
  /** Where it stands in the file, ends trimmed. */
  readonly span: SourceSpan;
  /** Its characters in the file, ends not trimmed: tabs at the start of a table row matter. */
  readonly raw: string;
  /** Offset of `raw`. */
  readonly rawStart: number;
  /** Blank lines, rules and page numbers before it; 0 when it follows the line before at once. */
  readonly gap: number;
  /** True when a rule, page number or lone "|" stands before it. */
  readonly afterRule: boolean;
  /** A row of a table drawn with tabs or with pipes. */
  readonly row: 'tab' | 'pipe' | null;
}

/** The lines of a file that hold words; blank lines, rules and lone page numbers are left out but counted as gaps. */
export function linesOf(source: string): Line[] {
  const bracketMarks = bracketMarksOf(source);
  const lines: Line[] = [];
  let gap = 0;
  let afterRule = false;
  let isOpen = false;
  for (const { start, end } of physicalSpans(source)) {
    const raw = source.slice(start, end);
    const row = rowKind(raw);
    if (row === null && isFurniture(raw)) {
      gap += 1;
      isOpen = false;
      if (raw.trim() !== '') afterRule = true;
      continue;
    }
    for (const piece of splitStuckItems(raw)) {
      const span = trimmedSpan(source, start + piece.start, start + piece.end);
      const clean = cleanLine(source, span, { isOpen, bracketMarks });
      isOpen = clean.endsOpen;
      lines.push({
        ...clean,
        span,
        raw: raw.slice(piece.start, piece.end),
        rawStart: start + piece.start,
        gap,
        afterRule,
        row,
      });
      gap = 0;
      afterRule = false;
    }
  }
  return lines;
}

/** "KIẾN NGHỊ**1. Đối với Bộ …:**": an item that sticks to the heading before it */
const STUCK_ITEM = /(?<=\p{L})\*\*(?=(?:\p{Nd}{1,2}|[IVX]{1,5}|[a-zđ])[.)]\s)/gu;

function splitStuckItems(raw: string): { start: number; end: number }[] {
  const cuts = Array.from(raw.matchAll(STUCK_ITEM), (match) => match.index);
  const starts = [0, ...cuts];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? raw.length }));
}

function isFurniture(raw: string): boolean {
  return RULE_LINE.test(raw) || PAGE_NUMBER.test(raw.trim().replaceAll('*', ''));
}

/** "1 | Bắc Ninh | 10.400 | 56,5": pipes between cells, none at the ends. */
const OPEN_PIPES = /\s\|\s.*\s\|(?:\s|$)/u;

/** Two tabs make a table row (one may be an indent); so do two pipes in a line that starts with one, or with blanks around them. */
function rowKind(raw: string): 'tab' | 'pipe' | null {
  if (/^\s*\|.*\|/u.test(raw) || OPEN_PIPES.test(raw)) return 'pipe';
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const tabs = raw.split('\t').length - 1;
  const innerTabs = trimmed.split('\t').length - 1;
  return innerTabs >= 2 || (tabs >= 2 && innerTabs >= 1) || /^\t{3}/u.test(raw) ? 'tab' : null;
}

function bracketMarksOf(source: string): Set<string> {
  const marks = new Set<string>();
  if (!source.includes('[')) return marks;
  for (const match of source.matchAll(BRACKET_MARK)) {
    const before = source.slice(Math.max(0, match.index - 3), match.index);
    if (/(?:^|\n)\s*$/u.test(before)) marks.add(match.groups?.mark ?? '');
  }
  return marks;
}

function* physicalSpans(source: string): Generator<SourceSpan> {
  let start = 0;
  for (const match of source.matchAll(LINE_END)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < source.length) yield { start, end: source.length };
}

function trimmedSpan(source: string, start: number, end: number): SourceSpan {
  const raw = source.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}
