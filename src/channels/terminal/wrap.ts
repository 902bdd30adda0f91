import { displayWidth } from './display-width.ts';
import { harmless } from './harmless.ts';

/** Below this many columns a line is not made shorter, whatever the indent. */
const NARROWEST = 12;

/** A word cut into pieces of at most `columns` columns; a letter keeps its combining marks. */
function pieces(word: string, columns: number): string[] {
  if (displayWidth(word) <= columns) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (displayWidth(piece + character) > columns) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** How the lines of a wrapped text begin. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/**
 * Breaks one paragraph into lines of at most `width` columns (Infinity: one line), at white space only; a word
 * that is longer than a line is cut; what could steer a terminal is left out. Each line begins with its indent, which counts.
 */
export function wrap(text: string, width: number, indent: Indent = { first: '', rest: '' }): string[] {
  const room = (index: number) =>
    Math.max(width - displayWidth(index === 0 ? indent.first : indent.rest), NARROWEST);
  const words = harmless(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words.flatMap((each) => pieces(each, Math.min(room(0), room(1))))) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''} ${word}`;
    if (last < 0 || displayWidth(longer) > room(last)) lines.push(word);
    else lines[last] = longer;
  }
  return lines.map((line, index) => `${index === 0 ? indent.first : indent.rest}${line}`);
}

/** Wraps a paragraph that a number leads: " 3. …", the further lines under its words. */
export function numbered(number: number, text: string, width: number): string[] {
  return wrap(text, width, { first: `${String(number).padStart(2)}. `, rest: '    ' });
}
