import { fold } from '../../vietnamese/fold.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';
import { NATIONAL_HEADING } from '../text/clean-patterns.ts';
import type { Line } from '../text/lines.ts';

/** One column of a line of the head or foot: letterheads stand beside the national heading. */
export interface Column {
  readonly text: string;
  readonly line: Line;
  /** Position of the line in the list. */
  readonly at: number;
}

/** A tab, a wide gap, a pipe or a break; not the blank of an unfilled number or date ("Số:      /CT-UBND", "ngày      tháng"). */
const BETWEEN_COLUMNS =
  /\t+|(?<!(?:[Ss][ốỐ]\s*:?|ngày|tháng|năm)[\s.…]*)\s{4,}(?!\s*(?:tháng|năm|[/–-]\s?\p{Lu}))|\s*\|\s*|<br\s*\/?>/giu;

/** The columns of lines, left to right, the national heading taken out. */
export function columnsOf(lines: readonly Line[], from: number, to: number): Column[] {
  return lines.slice(from, to).flatMap((line, i) => columnsOfLine(line, from + i));
}

function columnsOfLine(line: Line, at: number): Column[] {
  const isWide = /\t|\s{4}|<br|\S\s\|(?:\s|$)/iu.test(line.raw.trim()) || line.row === 'pipe';
  const texts = isWide ? line.raw.trim().split(BETWEEN_COLUMNS) : [line.sourced.text];
  return texts
    .map((text) => withoutNationalHeading(collapseSpace(text.replaceAll('*', ''))))
    .filter((text) => text !== '' && !/^[-–—_=\s]+$/u.test(text))
    .map((text) => ({ text, line, at }));
}

function withoutNationalHeading(text: string): string {
  const match = NATIONAL_HEADING.exec(fold(text));
  if (match === null) return text;
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
}
