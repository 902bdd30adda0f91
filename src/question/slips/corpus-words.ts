/** What slips are mended against beside the words that ask: the words of the documents. Words are in lower case. */
export interface CorpusWords {
  /** Times that a word stands there with just these marks. */
  count(marked: string): number;
  /** Times that a word stands there, with whatever marks. */
  countFolded(folded: string): number;
  /** Times that two words stand there side by side, with whatever marks. */
  pairs(left: string, right: string): number;
  /** Times that they stand there side by side with just these marks. */
  markedPairs(left: string, right: string): number;
  /** Folded words that are one slip away from a folded one, the most frequent first. */
  similar(folded: string): readonly string[];
  /** Whether a word as typed is a short form for others ("tthc"). */
  isShortForm(typed: string): boolean;
}
