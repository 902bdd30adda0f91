import type { QuestionText, Span } from '../../question/question-text.ts';
import { PERCENT } from './report-patterns.ts';

/** The share that a report names, in whole per cent as typed (it may be above 100), and where. */
export interface FoundPercent {
  readonly percent: number;
  readonly span: Span;
}

/** "70%" · "72,5 phần trăm" → 72; the last one named; null where none is. */
export function findPercent({ folded }: QuestionText): FoundPercent | null {
  const match = Array.from(folded.matchAll(PERCENT)).at(-1);
  if (match === undefined) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { percent: Number(match.groups?.percent), span };
}
