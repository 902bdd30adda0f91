import { CLAUSE_END, LABEL_ONLY, SENTENCE_END, SHORT_FORM } from './sentence-patterns.ts';

/** A piece of a text; offsets in UTF-16 units, `end` excluded, no white space at its ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence longer than this is cut at its semicolons. */
const LONG = 420;

/** The sentences of a paragraph in order. Labels, titles ("TS.") and decimals ("1.358") end none. */
export function sentencesOf(text: string): Stretch[] {
  return split(text, { start: 0, end: text.length }, SENTENCE_END, isEnd).flatMap((sentence) =>
    sentence.end - sentence.start <= LONG ? [sentence] : split(text, sentence, CLAUSE_END, () => true),
  );
}

function isEnd(before: string): boolean {
  const words = before.replace(/[.?!]["”’)]*$/u, '');
  return !LABEL_ONLY.test(words.trim()) && !SHORT_FORM.test(words);
}

function split(text: string, whole: Stretch, pattern: RegExp, ends: (before: string) => boolean): Stretch[] {
  const pieces: Stretch[] = [];
  let start = whole.start;
  const body = text.slice(whole.start, whole.end);
  for (const match of body.matchAll(pattern)) {
    const end = whole.start + match.index + match[0].length;
    if (!ends(text.slice(start, end))) continue;
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: whole.end });
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const body = text.slice(start, end);
  const from = start + (body.length - body.trimStart().length);
  return { start: from, end: Math.max(from, from + body.trim().length) };
}
