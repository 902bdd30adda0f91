import type { SourceSpan } from '../../directive/source.ts';
import {
  DASH,
  END_OF_TEXT,
  OPEN_NUMBER,
  OPENING,
  TERMINAL,
  UNFINISHED,
} from '../provisions/marker-patterns.ts';
import { readMarker } from '../provisions/markers.ts';
import type { SourcedText } from '../read-document.ts';
import type { CleanText, FootnoteMark } from './clean-line.ts';
import type { Line } from './lines.ts';
import { EMPTY_SOURCED, joinSourced } from './sourced-text.ts';

/** Words that belong together, whatever lines and pages they were broken over. */
export interface Paragraph {
  readonly sourced: SourcedText;
  readonly footnoteMarks: readonly FootnoteMark[];
  /** Share of bold and italic letters, 0 to 1. */
  readonly emphasis: number;
  readonly headingDepth: number;
  readonly isCaps: boolean;
  /** From its first character in the file to its last. */
  readonly span: SourceSpan;
}

/** How a file breaks its lines. */
export interface LineLayout {
  /** True when lines are broken where the page ends, in mid-sentence. */
  readonly isWrapped: boolean;
  /** The usual full length of a line, in UTF-16 units. */
  readonly width: number;
  /** The usual length of the first line of a numbered paragraph: indents make it shorter. */
  readonly firstWidth: number;
}

/** Lines longer than this are no lines of a page. */
const WIDEST_LINE = 130;
const NARROWEST_LINE = 40;
const FEWEST_LINES = 12;
const FEWEST_BROKEN = 2;
const FEWEST_FIRST_LINES = 3;
/** A paragraph of more lines is no paragraph. */
const MOST_LINES = 200;

/** Judges by the lengths of the lines: wrapped text has many lines near one length and nearly none above it. */
export function layoutOf(lines: readonly Line[]): LineLayout {
  const lengths = lines
    .filter(({ row }) => row === null)
    .map(({ sourced }) => sourced.text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
  const width = at(0.9);
  const isNear = (length: number): boolean => length >= width * 0.75 && length <= width * 1.15;
  const near = lengths.filter(isNear).length;
  const broken = lines.filter(
    (line, i) =>
      i > 0 &&
      line.gap === 0 &&
      /^\p{Ll}/u.test(line.sourced.text) &&
      isNear(lines[i - 1]?.sourced.text.length ?? 0),
  ).length;
  const isPage = width <= WIDEST_LINE && width >= NARROWEST_LINE && lengths.length >= FEWEST_LINES;
  const isWrapped =
    isPage && (near * 3 >= lengths.length || (broken >= FEWEST_BROKEN && near * 6 >= lengths.length));
  return { isWrapped, width, firstWidth: isWrapped ? firstWidthOf(lines, width) : width };
}

/** The median of marked lines that surely go on: the next one begins with a small letter. */
function firstWidthOf(lines: readonly Line[], width: number): number {
  const lengths = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const goesOn = next?.gap === 0 && /^\p{Ll}/u.test(next.sourced.text);
    return goesOn && readMarker(line.sourced.text) !== null ? [line.sourced.text.length] : [];
  });
  lengths.sort((a, b) => a - b);
  return lengths.length < FEWEST_FIRST_LINES ? width : (lengths[lengths.length >> 1] ?? width);
}

/** Joins lines into paragraphs. `isCut(line)` says that a footnote or page end stood before it. */
export function paragraphsOf(
  lines: readonly Line[],
  layout: LineLayout,
  isCut: (line: Line) => boolean = () => false,
): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (group !== undefined && goesOn(group, line, layout, isCut(line))) group.push(line);
    else groups.push([line]);
  }
  return groups.map(paragraphOf);
}

/** One paragraph of lines that are known to belong together. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  const sourced = joinLines(lines);
  const letters = lines.map(({ sourced: { text } }) => text.length);
  const total = letters.reduce((sum, length) => sum + length, 0);
  return {
    sourced,
    footnoteMarks: lines.flatMap(({ footnoteMarks }) => footnoteMarks),
    emphasis:
      total === 0
        ? 0
        : lines.reduce((sum, line) => sum + line.emphasis * line.sourced.text.length, 0) / total,
    headingDepth: Math.max(0, ...lines.map(({ headingDepth }) => headingDepth)),
    isCaps: isCapitals(sourced.text),
    span: { start: lines[0]?.span.start ?? 0, end: lines[lines.length - 1]?.span.end ?? 0 },
  };
}

/** Joins lines with a space, and a number that was cut in two ("246/TB-" "VPCP") without one. */
export function joinLines(lines: readonly Pick<CleanText, 'sourced'>[]): SourcedText {
  const words = lines.map(({ sourced }) => sourced).filter(({ text }) => text !== '');
  const groups: SourcedText[][] = [];
  let before = '';
  for (const sourced of words) {
    const group = groups[groups.length - 1];
    if (group !== undefined && isNumberCut(before, sourced.text)) group.push(sourced);
    else groups.push([sourced]);
    before = sourced.text;
  }
  return joinSourced(
    groups.map((group) => (group.length === 1 ? (group[0] ?? EMPTY_SOURCED) : joinSourced(group, ''))),
  );
}

/** Nearly all letters are capitals, and there are enough of them to say so. */
export function isCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 4 && small * 12 <= capitals;
}

function isNumberCut(before: string, after: string): boolean {
  return OPEN_NUMBER.test(before.slice(-40)) && /^\p{Lu}{2}|^\p{Lu}\p{Nd}/u.test(after);
}

function goesOn(group: readonly Line[], line: Line, layout: LineLayout, isCut: boolean): boolean {
  const last = group[group.length - 1];
  if (last === undefined || line.headingDepth > 0 || last.headingDepth > 0) return false;
  if (group.length >= MOST_LINES) return false;
  const before = last.sourced.text;
  const text = line.sourced.text;
  if (isNumberCut(before, text)) return true;
  const isLower = /^\p{Ll}/u.test(text);
  if (layout.isWrapped && text.length > layout.width * 1.6 && !isLower) return false;
  if (opensSomething(before, line, layout, last)) return false;
  if (TERMINAL.test(before)) return goesOnAfterStop(last, line, layout);
  if (isLower) return true;
  if (layout.isWrapped) return goesOnWrapped(group, line, layout);
  return line.gap === 0 && !isCut ? goesOnAtOnce(last, line) : goesOnOverPage(group, line, isCut);
}

function opensSomething(before: string, line: Line, layout: LineLayout, last: Line): boolean {
  const text = line.sourced.text;
  if (OPENING.test(text)) return true;
  const marker = readMarker(text);
  if (marker === null) return false;
  if (TERMINAL.test(before) || (line.gap > 0 && !layout.isWrapped)) return true;
  if (DASH.test(text)) {
    const isInside = layout.isWrapped && isFull(last, line, layout.width * 0.96) && /^.\s?\p{Ll}/u.test(text);
    return !isInside && !(layout.isWrapped && /[\p{L}] -$|Bắc -|Trung -$/u.test(before));
  }
  return !(/\p{Ll}$/u.test(before) && UNFINISHED.test(before));
}

function goesOnAfterStop(last: Line, line: Line, layout: LineLayout): boolean {
  const before = last.sourced.text;
  if (END_OF_TEXT.test(before)) return false;
  const isLower = /^\p{Ll}/u.test(line.sourced.text);
  if (isLower)
    return !/[!?]$/u.test(before) && (layout.isWrapped || line.gap === 0 || /[;,…]$/u.test(before));
  return (
    layout.isWrapped && line.gap === 0 && !/[:;]$/u.test(before) && isFull(last, line, layout.width * 0.96)
  );
}

/** In wrapped text a sentence ends with a stop; what ends without one is a heading, a title, or goes on. */
function goesOnWrapped(group: readonly Line[], line: Line, layout: LineLayout): boolean {
  const last = group[group.length - 1];
  if (last === undefined) return false;
  const before = last.sourced.text;
  if (UNFINISHED.test(before)) return true;
  const whole = group.map(({ sourced }) => sourced.text).join(' ');
  if (isCapitals(whole) !== isCapitals(line.sourced.text) && isCapitals(whole)) return false;
  if (group.every(({ emphasis }) => emphasis > 0.9) && line.emphasis < 0.1) return false;
  if (line.gap > 0)
    return isFull(last, line, layout.width * 0.96) && !/^\p{Lu}[^.;:]{2,40}:/u.test(line.sourced.text);
  const level = readMarker(before)?.level ?? 'dash';
  const isItem = level === 'dash' || level === 'plus' || level === 'parenthesis';
  const isHeading = group.length === 1 && !isItem && !isFull(last, line, layout.firstWidth * 0.88);
  return !isHeading;
}

/** Lines that follow at once in text that is not wrapped: a title in one bold run, or a sentence that must go on. */
function goesOnAtOnce(last: Line, line: Line): boolean {
  if (last.endsOpen && line.emphasis > 0.9) return true;
  return UNFINISHED.test(last.sourced.text) || /^[(\p{Nd}]/u.test(line.sourced.text);
}

const SHORTEST_CUT = 100;
const SHORTEST_CUT_BY_NOTE = 40;

/** A paragraph that a page end or footnotes cut, where the next word happens to be a name. */
function goesOnOverPage(group: readonly Line[], line: Line, isCut: boolean): boolean {
  const first = group[0]?.sourced.text ?? '';
  const whole = group.map(({ sourced }) => sourced.text).join(' ');
  const last = group[group.length - 1];
  if (last === undefined || /["”’»)\]]$/u.test(whole) || !/^[\p{Lu}\p{Nd}]/u.test(line.sourced.text))
    return false;
  if (last.emphasis > 0.9 || line.emphasis > 0.9 || isCapitals(line.sourced.text)) return false;
  if (/^\p{Lu}[^.;:,]{2,40}:/u.test(line.sourced.text)) return false;
  if (UNFINISHED.test(whole)) return true;
  const marker = readMarker(first);
  const isItem =
    marker === null ||
    marker.level === 'dash' ||
    marker.level === 'plus' ||
    /[.;]\s/u.test(whole.slice(marker.wordsAt));
  return isItem && whole.length >= (isCut ? SHORTEST_CUT_BY_NOTE : SHORTEST_CUT);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(last: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(next.sourced.text)?.[0].length ?? 0;
  return last.sourced.text.length + 1 + word >= width;
}
