/**
 * Số và ký hiệu of a document (Nghị định 30/2020, Điều 8 and Phụ lục I; party papers by their own forms):
 * "6277/UBND-KGVX", "66.7/2025/NQ-CP", "42-KH/TU". Unique only within an agency and a year (Điều 15).
 */
export interface DocumentNumber {
  /** As printed, white space removed: "87/BC-UBND". */
  readonly printed: string;
  /** "6277", "15a", "66.7". */
  readonly ordinal: string;
  /** The year inside the number ("269/2025/NĐ-CP"), or null. */
  readonly year: number | null;
  /** "UBND-KGVX", "KH/TU". */
  readonly symbol: string;
}

/** A number found in running text, with the words around it that say what it is. */
export interface DocumentNumberMention {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}
