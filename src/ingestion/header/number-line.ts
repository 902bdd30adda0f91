import { type DocumentNumber, findDocumentNumbers } from '../../directive/document-number.ts';
import { NUMBER_LINE, UNFILLED_NUMBER } from './header-patterns.ts';

/** The line "Số: 6277/UBND-KGVX", or the symbol of one whose figure was left blank. */
export interface NumberLine {
  readonly number: DocumentNumber | null;
  readonly unfilledSymbol: string | null;
}

/** Reads a number line of a document's head; null for any other. */
export function readNumberLine(text: string): NumberLine | null {
  if (!NUMBER_LINE.test(text)) return null;
  const unfilled = UNFILLED_NUMBER.exec(text)?.groups?.symbol;
  const [first] = findDocumentNumbers(text);
  if (first !== undefined && first.start <= 16) return { number: first.number, unfilledSymbol: null };
  if (unfilled === undefined) return null;
  return { number: null, unfilledSymbol: unfilled.replace(/\s/gu, '').replaceAll('–', '-') };
}
