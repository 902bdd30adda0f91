import { QUOTE_GAP, type Quote, quoteOf, type SourceSpan, verbatim } from '../../directive/source.ts';

/**
 * The part of a quote between two offsets of its text, with its own spans in the source file.
 * The whole quote where `source` is not the file that it was taken from.
 */
export function sliceQuote(source: string, quote: Quote, from: number, to: number): Quote {
  const spans: SourceSpan[] = [];
  let base = 0;
  for (const span of quote.spans) {
    const places = placesOf(source, span);
    if (quote.text.slice(base, base + places.length) !== verbatim(source.slice(span.start, span.end))) {
      return quote;
    }
    const inside = places.slice(Math.max(0, from - base), Math.max(0, to - base));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first !== undefined && last !== undefined) spans.push({ start: first, end: last + 1 });
    base += places.length + QUOTE_GAP.length;
  }
  return spans.length === 0 ? quote : quoteOf(source, spans);
}

/** For each character of `verbatim` of the span, its offset in the source (NFC, so nothing is composed anew). */
function placesOf(source: string, span: SourceSpan): number[] {
  const places: number[] = [];
  let spaceAt: number | null = null;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const character = source.charAt(offset);
    if (character === '*') continue;
    if (/\s/u.test(character)) {
      spaceAt ??= offset;
      continue;
    }
    if (spaceAt !== null && places.length > 0) places.push(spaceAt);
    spaceAt = null;
    places.push(offset);
  }
  return places;
}
