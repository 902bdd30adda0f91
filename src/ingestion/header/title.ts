import { fold } from '../../vietnamese/fold.ts';
import { OPENING, UNFINISHED } from '../provisions/marker-patterns.ts';
import { readMarker } from '../provisions/markers.ts';
import { NATIONAL_HEADING } from '../text/clean-patterns.ts';
import type { Line } from '../text/lines.ts';
import { isCapitals, joinLines } from '../text/paragraphs.ts';
import { readDateLine } from './date-line.ts';
import { ADDRESSED, AUTHORITY_LINE, ISSUED_WITH, LEGAL_BASIS } from './header-patterns.ts';

/** Words of a trích yếu or an annex's title, and the line after it. */
export interface Title {
  readonly text: string;
  readonly next: number;
}

/**
 * Reads the title that starts at line `from` (first words may be given: the rest of the kind's own line).
 * A title in capitals or bold ends with them; a plain one goes on until a blank line, and over it only in mid-sentence.
 */
export function readTitle(lines: readonly Line[], from: number, to: number, begun = ''): Title {
  const taken: Line[] = [];
  let at = from;
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || !belongs(line, taken, begun)) break;
    taken.push(line);
  }
  const first = { sourced: { text: begun, offsets: Array.from(begun, () => 0) } };
  return { text: joinLines([first, ...taken]).text, next: at };
}

function belongs(line: Line, taken: readonly Line[], begun: string): boolean {
  const text = line.sourced.text;
  if (line.row !== null || opensBody(text) || NATIONAL_HEADING.test(fold(text))) return false;
  if ((readDateLine(text)?.place ?? null) !== null) return false;
  const last = taken[taken.length - 1];
  if (last === undefined) return begun === '' || (line.gap === 0 && !/[.;:]$/u.test(begun));
  const before = last.sourced.text;
  if (AUTHORITY_LINE.test(text) && isCapitals(text) && (line.gap > 0 || !isCapitals(before))) return false;
  if (last.endsOpen && line.emphasis > 0.9) return true;
  if (isCapitals(before) && line.gap === 0 && /^\p{Ll}/u.test(text)) return true;
  if (isCapitals(before) !== isCapitals(text) && isCapitals(before)) return isShortRest(before, text);
  if (last.emphasis > 0.9 && line.emphasis < 0.1) return false;
  if (line.gap === 0) return !/[.;:]$/u.test(before) || text.startsWith('(');
  if (text.startsWith('(')) return false;
  return UNFINISHED.test(before) || /^\p{Ll}/u.test(text);
}

/** "(Tính đến tháng 4/2026)" or a number may stand below words in capitals; a sentence may not. */
function isShortRest(before: string, text: string): boolean {
  return UNFINISHED.test(before) && text.length < 40;
}

/** Lines that no title goes over. */
export function opensBody(text: string): boolean {
  if (ADDRESSED.test(text) || LEGAL_BASIS.test(text) || ISSUED_WITH.test(text) || OPENING.test(text))
    return true;
  return readMarker(text) !== null;
}
