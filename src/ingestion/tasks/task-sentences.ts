import { ASSIGNING_CLAUSE, END_BEFORE_FIGURE, SENTENCE_END } from './task-sentence-patterns.ts';

/** A sentence (or a clause that assigns on its own); offsets in UTF-16 units of the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text in order; together they cover it but for the white space between them. */
export function splitSentences(text: string): Sentence[] {
  const isBracketed = bracketed(text);
  const ends = [SENTENCE_END, END_BEFORE_FIGURE, ASSIGNING_CLAUSE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => isBracketed[match.index] !== true)
    .map((match) => match.index + match[0].length)
    .sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end).trimEnd();
    if (piece.trim() !== '') sentences.push({ text: piece, start, end: start + piece.length });
    start = end;
  }
  return sentences;
}

/** The first sentence of a text; all of it where it has none. */
export function firstSentence(text: string): string {
  return splitSentences(text)[0]?.text ?? text;
}

/** Which characters stand inside round brackets. */
function bracketed(text: string): readonly boolean[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    return depth > 0;
  });
}
