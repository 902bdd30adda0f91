import type { SourceSpan } from '../../directive/source.ts';
import type { SourcedText } from '../read-document.ts';
import {
  ASTERISKS,
  BLOCK_QUOTE,
  BRACKET_MARK,
  ENTITY,
  ESCAPE,
  INVISIBLE,
  LINK,
  MARKDOWN_HEADING,
  SUPERSCRIPT,
  SUPERSCRIPT_FIGURES,
  SUPERSCRIPT_TAG,
  TAG,
  UNDERSCORES,
} from './clean-patterns.ts';
import { collapseSourced, filterSourced, sourcedOf } from './sourced-text.ts';

/** A mark that points to a footnote: "12" for "¹²" or "[12]", and its offset in the file. */
export interface FootnoteMark {
  readonly mark: string;
  readonly at: number;
}

/** The words of a stretch of a file, and the footnotes whose marks were taken out of them. */
export interface CleanText {
  readonly sourced: SourcedText;
  /** In order. */
  readonly footnoteMarks: readonly FootnoteMark[];
  /** The share of the letters that stand in bold or italic type, 0 to 1. */
  readonly emphasis: number;
  /** Depth of a Markdown heading ("## " is 2), 0 for none. */
  readonly headingDepth: number;
  /** True when an emphasis mark is still open at the end: the next line goes on in it. */
  readonly endsOpen: boolean;
}

/** What is known before a stretch is cleaned. */
export interface CleanContext {
  /** The emphasis that the line before left open. */
  readonly isOpen: boolean;
  /** Marks in brackets that the document explains somewhere: "[1]" is a footnote there, and words elsewhere. */
  readonly bracketMarks: ReadonlySet<string>;
}

export const NO_CONTEXT: CleanContext = { isOpen: false, bracketMarks: new Set() };

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Takes emphasis marks, tags, footnote marks and Markdown signs out of a stretch of a file; white space collapses. */
export function cleanLine(source: string, span: SourceSpan, context: CleanContext = NO_CONTEXT): CleanText {
  const raw = sourcedOf(source, span);
  const { text } = raw;
  const cuts: Cut[] = [];
  const footnoteMarks: FootnoteMark[] = [];
  const cutAll = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern))
      cuts.push({ start: match.index, end: match.index + match[0].length });
  };
  const cutMarks = (pattern: RegExp, isMark: (mark: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const mark = match.groups?.mark ?? '';
      if (!isMark(mark)) continue;
      cuts.push({ start: match.index, end: match.index + match[0].length });
      footnoteMarks.push({ mark: plainFigures(mark), at: span.start + match.index });
    }
  };
  const heading = MARKDOWN_HEADING.exec(text);
  const quoted = BLOCK_QUOTE.exec(text);
  for (const prefix of [heading, quoted]) if (prefix) cuts.push({ start: 0, end: prefix[0].length });
  if (/[*_\\<&[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(text)) {
    cutAll(INVISIBLE);
    cutAll(ASTERISKS);
    cutAll(UNDERSCORES);
    cutAll(ESCAPE);
    cutMarks(SUPERSCRIPT_TAG, () => true);
    cutMarks(BRACKET_MARK, (mark) => context.bracketMarks.has(mark));
    cutLinks(text, cuts);
  }
  cutMarks(SUPERSCRIPT, () => true);
  const kept = replaceBreaks(raw, cuts);
  return {
    sourced: collapseSourced(kept),
    footnoteMarks: footnoteMarks.sort((a, b) => a.at - b.at),
    headingDepth: heading?.groups?.depth?.length ?? 0,
    ...emphasisOf(text, context.isOpen),
  };
}

function cutLinks(text: string, cuts: Cut[]): void {
  for (const match of text.matchAll(LINK)) {
    const wordsEnd = match.index + 1 + (match.groups?.words?.length ?? 0);
    cuts.push(
      { start: match.index, end: match.index + 1 },
      { start: wordsEnd, end: match.index + match[0].length },
    );
  }
}

/** Cuts, and puts a space where a tag or an entity stood, for "một<br>hai" is two words. */
function replaceBreaks(raw: SourcedText, cuts: readonly Cut[]): SourcedText {
  const characters = raw.text.split('');
  const isCut = new Uint8Array(characters.length);
  for (const { start, end } of cuts) isCut.fill(1, start, end);
  if (/[<&]/u.test(raw.text)) {
    for (const match of raw.text.matchAll(TAG)) {
      isCut.fill(1, match.index + 1, match.index + match[0].length);
      characters[match.index] = ' ';
    }
    for (const match of raw.text.matchAll(ENTITY)) {
      isCut.fill(1, match.index + 1, match.index + match[0].length);
      characters[match.index] = ENTITIES[match.groups?.name ?? ''] ?? ' ';
    }
  }
  if (cuts.length === 0 && !isCut.includes(1)) return raw;
  return filterSourced({ text: characters.join(''), offsets: raw.offsets }, (i) => isCut[i] === 0);
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** "¹²" → "12" */
export function plainFigures(mark: string): string {
  return Array.from(mark, (figure) => {
    const value = SUPERSCRIPT_FIGURES.indexOf(figure);
    return value === -1 ? figure : String(value);
  }).join('');
}

function emphasisOf(text: string, wasOpen: boolean): { emphasis: number; endsOpen: boolean } {
  if (!wasOpen && !text.includes('*')) return { emphasis: 0, endsOpen: false };
  let isOpen = wasOpen;
  let inside = 0;
  let all = 0;
  for (const piece of text.matchAll(/\*+|[^*]+/gu)) {
    if (piece[0].startsWith('*')) {
      isOpen = !isOpen;
      continue;
    }
    const letters = piece[0].match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (isOpen) inside += letters;
  }
  return { emphasis: all === 0 ? 0 : inside / all, endsOpen: isOpen };
}
