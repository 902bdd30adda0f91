import { collapseSpace } from '../vietnamese/letters.ts';

/** Longer questions are cut here, in UTF-16 units. */
export const QUESTION_LENGTH = 2_000;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;

/** The question as everything after works on it: NFC, control characters off, white space collapsed, cut to length. */
export function normaliseQuestion(text: string): string {
  const short = text.slice(0, QUESTION_LENGTH * 4).toWellFormed();
  return collapseSpace(short.normalize('NFC').replace(INVISIBLE, ' '))
    .slice(0, QUESTION_LENGTH)
    .toWellFormed()
    .trim();
}
