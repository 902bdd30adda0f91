import { fold } from '../../vietnamese/fold.ts';
import type { AskedRow } from '../question.ts';
import type { QuestionText, Span } from '../question-text.ts';
import { PLACED_ROW, ROW, ROW_PLACE } from './row-patterns.ts';

/** A row of an annex named in a question, and where. */
export interface RowMention extends Span {
  readonly row: AskedRow;
}

/** The first row of an annex that a question names ("nhiệm vụ số 25 trong phụ lục"), or null. */
export function findRow({ text, folded }: QuestionText): RowMention | null {
  for (const match of [...folded.matchAll(ROW), ...folded.matchAll(PLACED_ROW)]) {
    if (isOtherWord(text.slice(match.index))) continue;
    const figureEnd = match.index + match[0].length;
    const place = ROW_PLACE.exec(folded.slice(figureEnd))?.[0] ?? '';
    const end = figureEnd + place.length;
    const ordinal = String(Number(match.groups?.ordinal));
    return { start: match.index, end, row: { printed: text.slice(match.index, end), ordinal } };
  }
  return null;
}

/** "cơ | động số 3" is no "dòng số 3". */
function isOtherWord(printed: string): boolean {
  const [word = ''] = printed.toLowerCase().split(/\s/u);
  return fold(word) === 'dong' && word !== 'dong' && word !== 'dòng';
}
