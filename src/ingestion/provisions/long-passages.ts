import type { Passage } from '../../directive/passage.ts';
import { quoteOf, type SourceSpan } from '../../directive/source.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import type { ReadFootnote, ReadProvision, SourcedText } from '../read-document.ts';
import { spansOf } from '../text/sourced-text.ts';

/** A passage of more syllables is cut at sentences. */
export const MOST_SYLLABLES = 180;
/** Words of a sentence that are quoted with the footnote that it bears. */
const LONGEST_BEARER = 60;

/** What all pieces of a provision have in common. */
type Base = Pick<Passage, 'part' | 'headings'>;
interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Piece = Base & Pick<Passage, 'locator' | 'text' | 'quote'>;

/** The sentences of a provision put together up to the limit; each footnote with the words that bear its mark. */
export function longPassages(source: string, provision: ReadProvision, base: Base): Piece[] {
  const { locator, sourced, notes } = provision;
  const pieces = piecesOf(sourced.text).map(({ from, to }) => ({
    ...base,
    locator,
    text: sourced.text.slice(from, to).trim(),
    quote: quoteOf(source, withLabel(spansOf(sourced, from, to, source), provision, from)),
  }));
  const footnotes = (notes ?? []).map((note) => {
    const { from, to } = bearerOf(note, provision);
    return {
      ...base,
      locator,
      text: note.text,
      quote: quoteOf(source, [...spansOf(sourced, from, to, source), ...note.spans].toSorted(byStart)),
    };
  });
  return [...pieces, ...footnotes];
}

function byStart(one: SourceSpan, other: SourceSpan): number {
  return one.start - other.start;
}

/** The first piece is quoted with the number or dash before it. */
function withLabel(
  spans: readonly SourceSpan[],
  { spans: whole }: ReadProvision,
  from: number,
): SourceSpan[] {
  const [first, ...rest] = spans;
  const start = whole[0]?.start;
  if (first === undefined || start === undefined || from > 0) return [...spans];
  return [{ start: Math.min(start, first.start), end: first.end }, ...rest];
}

/** Whether all marks stand in the last sentence, so that the footnotes can be read right after it. */
export function bearsNotesLast({ sourced, notes }: ReadProvision): boolean {
  const last = sentenceEnds(sourced.text).at(-2) ?? 0;
  return (notes ?? []).every(({ markAt }) => placeOf(markAt, sourced) > last);
}

/** The sentence with the mark of a footnote; of a long one the words between the mark before and this one. */
function bearerOf(note: ReadFootnote, { sourced, notes }: ReadProvision): Stretch {
  const { text } = sourced;
  const at = placeOf(note.markAt, sourced);
  const ends = sentenceEnds(text);
  const start = ends.findLast((end) => end < at) ?? 0;
  const end = ends.find((one) => one >= at) ?? text.length;
  if (countOf(text.slice(start, end)) <= LONGEST_BEARER) return { from: start, to: end };
  const marks = (notes ?? []).map(({ markAt }) => placeOf(markAt, sourced));
  const before = Math.max(start, ...marks.filter((mark) => mark < at));
  const from = before + (/^[\s,;.]*/u.exec(text.slice(before))?.[0].length ?? 0);
  const surplus = countOf(text.slice(from, at)) - LONGEST_BEARER;
  return { from: surplus > 0 ? wordAt(text, from, surplus) : from, to: at };
}

/** Where the words after the next `count` begin. */
function wordAt(text: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count; i += 1) at = text.indexOf(' ', at) + 1;
  return at;
}

function countOf(text: string): number {
  return text.trim().split(' ').length;
}

/** How many characters stand before an offset of the file. */
function placeOf(offset: number, { offsets }: SourcedText): number {
  const at = offsets.findIndex((one) => one > offset);
  return at === -1 ? offsets.length : at;
}

/** The end of a sentence or of a member of a long list, with the space after it. */
const SENTENCE_END = /[.;!?…]["”’)]*\s+(?=[\p{Lu}\p{Nd}"“(-])/gu;

function sentenceEnds(text: string): number[] {
  return [...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length), text.length];
}

function piecesOf(text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  let to = 0;
  for (const end of sentenceEnds(text)) {
    if (to > from && syllables(text.slice(from, end)).length > MOST_SYLLABLES) {
      pieces.push({ from, to });
      from = to;
    }
    to = end;
  }
  pieces.push({ from, to });
  return pieces;
}
