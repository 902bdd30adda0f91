import { fold } from '../vietnamese/fold.ts';

/** A stretch of the question: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A question while it is being understood. `folded` has the length of `text`; what is understood is blanked in it. */
export interface QuestionText {
  /** Normalised, as typed. */
  readonly text: string;
  readonly folded: string;
  /** `text` with the same places blanked. */
  readonly rest: string;
  /** True when the text bears Vietnamese tone or vowel marks, so that a bare word in it is meant bare. */
  readonly isMarked: boolean;
}

const BLANK = '·';

/** Begins the understanding of a normalised question. */
export function questionText(text: string): QuestionText {
  const folded = fold(text);
  return { text, folded, rest: text, isMarked: isTypedWithMarks(text) };
}

/** Fewer marked syllables than this share: marks came with a name that was pasted, or a word or two ("So NNMT co viec nao qua hạn"). */
const MARKED_SHARE = 0.3;

function isTypedWithMarks(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const marked = words.filter((word) => fold(word) !== word).length;
  return marked > 0 && marked >= words.length * MARKED_SHARE;
}

/** The same question with stretches blanked that are understood already, so that nothing matches in or across them. */
export function blank(question: QuestionText, spans: readonly Span[]): QuestionText {
  let { folded, rest } = question;
  for (const { start, end } of spans) {
    const dots = BLANK.repeat(end - start);
    folded = folded.slice(0, start) + dots + folded.slice(end);
    rest = rest.slice(0, start) + dots + rest.slice(end);
  }
  return { ...question, folded, rest };
}

/** True when two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
