/** A stretch of a corpus file: UTF-16 offsets into its decoded text, `end` excluded. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What a corpus file says, word for word. `text` is the pieces at `spans` in order, each as printed there
 * (`verbatim` of the slice), joined by " … " where words of the file were left out between two pieces.
 */
export interface Quote {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
}

/** The words of a slice of a source file: emphasis marks off, white space collapsed, NFC. Nothing else is changed. */
export function verbatim(slice: string): string {
  return slice.normalize('NFC').replaceAll('*', '').replace(/\s+/gu, ' ').trim();
}

export const QUOTE_GAP = ' … ';

/** The quote that a list of spans of `source` makes. Empty pieces are dropped. */
export function quoteOf(source: string, spans: readonly SourceSpan[]): Quote {
  const kept = spans.filter((span) => verbatim(source.slice(span.start, span.end)) !== '');
  const pieces = kept.map((span) => verbatim(source.slice(span.start, span.end)));
  return { text: pieces.join(QUOTE_GAP), spans: kept };
}
