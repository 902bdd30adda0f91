import type { Quote } from './source.ts';

/**
 * Where words of head and foot stand that are no provisions (Nghị định 30/2020, Phụ lục I): number and date; issuer and
 * title; whom it is addressed to; who receives it; who signed it. "Phụ lục I, phần tiêu đề" in an annex.
 */
export const FRAME_LOCATORS = {
  issue: 'phần số và ngày ban hành',
  title: 'phần tiêu đề',
  addressees: 'phần kính gửi',
  recipients: 'phần nơi nhận',
  signature: 'phần ký',
} as const;
export type FramePart = keyof typeof FRAME_LOCATORS;

/** Which part of head or foot a passage quotes; null for a provision and for a row of a table. */
export function framePartOf({ locator }: Pick<Passage, 'locator'>): FramePart | null {
  const own = locator.slice(locator.lastIndexOf(', ') + 1).trim();
  return FRAME_PARTS.find((part) => FRAME_LOCATORS[part] === own) ?? null;
}

const FRAME_PARTS: readonly FramePart[] = ['issue', 'title', 'addressees', 'recipients', 'signature'];

/** A cell of a table under the words that head its column; the column is empty where nothing heads it. */
export interface Cell {
  readonly column: string;
  readonly text: string;
}

/** "Tỷ lệ nộp trực tuyến: 62,0%" */
export function cellWords({ column, text }: Cell): string {
  return column === '' ? text : `${column}: ${text}`;
}

/** "Nhiệm vụ: …; Cơ quan chủ trì: …" */
export function rowWords(cells: readonly Cell[]): string {
  return cells.map(cellWords).join('; ');
}

/** What search returns: one provision, a piece of a long one, or one table row with its header words; lines of head and foot. */
export interface Passage {
  /** Unique in the index: "<document>#<n>". */
  readonly id: string;
  readonly document: string;
  readonly part: number;
  readonly locator: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The words searched: clean, footnotes and header words included. */
  readonly text: string;
  readonly quote: Quote;
  /** What a row of a table with named columns says, cell by cell, without its ordinal and empty cells; absent for other text. */
  readonly cells?: readonly Cell[];
}
