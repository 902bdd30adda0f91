import type { SourceSpan } from '../../directive/source.ts';
import { verbatim } from '../../directive/source.ts';
import type { SourcedText } from '../read-document.ts';

/** No words. */
export const EMPTY_SOURCED: SourcedText = { text: '', offsets: [] };

/** A stretch of a source file as it stands there. */
export function sourcedOf(source: string, span: SourceSpan): SourcedText {
  const offsets = Array.from({ length: span.end - span.start }, (_, i) => span.start + i);
  return { text: source.slice(span.start, span.end), offsets };
}

/** The characters `from` to `to` (excluded), as `String.slice` counts; offsets stay those of the file. */
export function sliceSourced(sourced: SourcedText, from: number, to?: number): SourcedText {
  return { text: sourced.text.slice(from, to), offsets: sourced.offsets.slice(from, to) };
}

/** White space at both ends taken off. */
export function trimSourced(sourced: SourcedText): SourcedText {
  const start = sourced.text.length - sourced.text.trimStart().length;
  return sliceSourced(sourced, start, Math.max(start, sourced.text.trimEnd().length));
}

/** Parts put together; the separator (one space unless told) has the offset of the character before it. Empty parts are skipped. */
export function joinSourced(parts: readonly SourcedText[], separator = ' '): SourcedText {
  let text = '';
  const offsets: number[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    if (text !== '') {
      const last = offsets[offsets.length - 1] ?? 0;
      text += separator;
      for (let i = 0; i < separator.length; i += 1) offsets.push(last);
    }
    text += part.text;
    for (const offset of part.offsets) offsets.push(offset);
  }
  return { text, offsets };
}

/** Keeps only the characters for which `keep` is true, by position. */
export function filterSourced(sourced: SourcedText, keep: (position: number) => boolean): SourcedText {
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < sourced.text.length; i += 1) {
    if (!keep(i)) continue;
    text += sourced.text[i] ?? '';
    offsets.push(sourced.offsets[i] ?? 0);
  }
  return { text, offsets };
}

/** Runs of white space made single spaces, ends trimmed; the space kept is the first of its run. */
export function collapseSourced(sourced: SourcedText): SourcedText {
  const trimmed = trimSourced(sourced);
  const { text } = trimmed;
  if (!/\s{2}|[^\S ]/u.test(text)) return trimmed;
  const kept = filterSourced(trimmed, (i) => !isSpace(text, i) || !isSpace(text, i - 1));
  return { text: kept.text.replace(/\s/gu, ' '), offsets: kept.offsets };
}

function isSpace(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return character === ' ' || (character < '0' || character > '\u007f' ? /\s/u.test(character) : false);
}

/** Where the removed characters between two neighbours may hold words that are not part of the text. */
const SMALL_GAP = 6;

/**
 * Where the characters `from` to `to` (excluded) stand in the file, in order. Neighbouring pieces are one span when
 * nothing but white space, emphasis marks and footnote marks lies between them; pass `source` so that this can be seen,
 * without it a gap of a few characters counts as nothing.
 */
export function spansOf(
  sourced: SourcedText,
  from = 0,
  to = sourced.text.length,
  source?: string,
): SourceSpan[] {
  const spans: { start: number; end: number }[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, sourced.text.length); i += 1) {
    const offset = sourced.offsets[i] ?? 0;
    if (isSpace(sourced.text, i)) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && offset >= last.start && isJoined(last.end, offset, source)) {
      last.end = Math.max(last.end, offset + 1);
    } else spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
}

/** Footnote marks, emphasis, escapes and tags that cleaning takes out of the words. */
const DROPPED_MARKS = /[¹²³⁰⁴-⁹]|\[\^?\p{Nd}{1,3}\]|<\/?[a-z][^<>]{0,80}>|[\\_#]/giu;

function isJoined(end: number, next: number, source: string | undefined): boolean {
  if (next <= end) return true;
  if (source === undefined) return next - end <= SMALL_GAP;
  return verbatim(source.slice(end, next).replace(DROPPED_MARKS, '')) === '';
}
