import type { QuestionText, Span } from '../question-text.ts';
import { COLUMNS } from './column-patterns.ts';

/** Columns of the table that a list is to show: they say nothing of which tasks are meant. */
export function findColumns({ folded }: QuestionText): Span[] {
  return Array.from(folded.matchAll(COLUMNS), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
