import { blank, type QuestionText, type Span } from '../../question/question-text.ts';
import { numberOfWords } from '../../vietnamese/numerals.ts';
import {
  ANNEX_ROW,
  LINES_AFTER,
  LINES_BEFORE,
  LIST_NUMBER,
  NAMED_LINES,
  WORDED_LINE,
} from './report-patterns.ts';

/** Which lines of the list shown last, or which rows of an annex, a report names. */
export interface FoundLines {
  /** Numbers of lines, each once, in order; 'last' for "dòng cuối". */
  readonly lines: readonly (number | 'last')[];
  /** The number of a row of an annex ("STT 25 phụ lục"), or null. */
  readonly row: string | null;
  readonly spans: readonly Span[];
}

/** A range of more lines than this was not meant. */
const LONGEST_RANGE = 30;

/** The lines that a report names by a noun ("dòng 2"), or the row of an annex. */
export function findNamedLines(question: QuestionText): FoundLines {
  const { folded } = question;
  const annex = folded.matchAll(ANNEX_ROW).next().value;
  const ordinal = annex?.groups?.ordinal ?? annex?.groups?.placed;
  if (annex !== undefined && ordinal !== undefined) {
    const span = { start: annex.index, end: annex.index + annex[0].length };
    return { lines: [], row: String(Number(ordinal)), spans: [span] };
  }
  const named = Array.from(folded.matchAll(NAMED_LINES), (match) => spanned(match, match.index));
  const worded = Array.from(blank(question, named).folded.matchAll(WORDED_LINE), wordedLine);
  return found([...named, ...worded]);
}

/** The lines right beside one of some places ("xong 1, 2 và 4", "3 xong"); those beside the first that has any. */
export function linesBeside({ folded }: QuestionText, places: readonly Span[]): FoundLines {
  for (const { start, end } of places) {
    const after = LINES_AFTER.exec(folded.slice(end));
    if (after !== null) return found([spanned(after, end)]);
    const before = LINES_BEFORE.exec(folded.slice(0, start));
    if (before !== null) return found([spanned(before, 0)]);
  }
  return found([]);
}

function found(all: readonly Lines[]): FoundLines {
  return {
    lines: [...new Set(all.flatMap(({ numbers }) => numbers))],
    row: null,
    spans: all.map(({ start, end }) => ({ start, end })),
  };
}

interface Lines extends Span {
  readonly numbers: readonly (number | 'last')[];
}

function spanned(match: RegExpExecArray, at: number): Lines {
  return { start: at, end: at + match[0].length, numbers: numbersIn(match.groups?.list ?? '') };
}

function wordedLine({ index, 0: match, groups }: RegExpExecArray): Lines {
  const { first, last, ordinal, plain } = groups ?? {};
  const word = ordinal ?? plain ?? '';
  const number = first !== undefined ? 1 : word === 'tu' ? 4 : (numberOfWords(word) ?? 0);
  return { start: index, end: index + match.length, numbers: [last === undefined ? number : 'last'] };
}

/** "1, 3-5 và 7" → 1, 3, 4, 5, 7 */
function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  for (const { groups } of list.matchAll(LIST_NUMBER)) {
    const number = Number(groups?.number);
    const from = numbers.at(-1);
    if (groups?.range !== undefined && from !== undefined && number > from && number - from < LONGEST_RANGE) {
      for (let next = from + 1; next < number; next += 1) numbers.push(next);
    }
    numbers.push(number);
  }
  return numbers;
}
