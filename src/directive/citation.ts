import type { Quote } from './source.ts';

/** Where a fact stands. No fact is answered without one. */
export interface Citation {
  /** File name without ending. */
  readonly document: string;
  /** As printed, or null when the document in the corpus bears none (the label then says so). */
  readonly documentNumber: string | null;
  /** "Công văn số 6277/UBND-KGVX ngày 18/5/2026". */
  readonly label: string;
  /** "mục 3", "Phụ lục, STT 23". */
  readonly locator: string;
  readonly quote: Quote;
}
