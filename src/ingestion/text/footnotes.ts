import type { SourcedText } from '../read-document.ts';
import { plainFigures } from './clean-line.ts';
import type { Line } from './lines.ts';
import { joinLines, type LineLayout } from './paragraphs.ts';
import { sliceSourced, trimSourced } from './sourced-text.ts';

/** The words of a footnote, and where the paragraph begins: at its mark. */
export interface Footnote {
  readonly words: SourcedText;
  readonly start: number;
}

/** The footnotes of a file, taken out of the flow of its lines. */
export interface Footnotes {
  /** By their mark: "12". A mark that is used anew keeps its first text. */
  readonly byMark: ReadonlyMap<string, Footnote>;
  /** The lines that are no footnotes. */
  readonly rest: readonly Line[];
  /** Lines of `rest` before which footnotes stood: a sentence may go on there. */
  readonly cut: ReadonlySet<Line>;
}

/** "¹ Quyết định …" · "[2] Bộ …" · "[^3]: …" at the start of a line of the file */
const FOOTNOTE_START =
  /^\s*\**\s*(?:(?<figures>[¹²³⁰⁴-⁹]{1,3})|\[\^?(?<bracket>\p{Nd}{1,3})\]:?|<sup>\s*(?<tag>\p{Nd}{1,3})\s*<\/sup>)\s*\S/u;

/** Finds the footnote paragraphs. In wrapped text a footnote goes on until a blank line or the next one. */
export function takeFootnotes(lines: readonly Line[], { isWrapped, width }: LineLayout): Footnotes {
  const byMark = new Map<string, Footnote>();
  const rest: Line[] = [];
  const cut = new Set<Line>();
  let open: { mark: string; lines: Line[] } | null = null;
  let afterNote = false;
  const close = (): void => {
    if (open !== null && !byMark.has(open.mark)) byMark.set(open.mark, footnoteOf(open.lines));
    open = null;
  };
  for (const line of lines) {
    const mark = markOf(line);
    if (mark !== null) {
      close();
      open = { mark, lines: [line] };
      afterNote = true;
    } else if (
      open !== null &&
      isWrapped &&
      line.gap === 0 &&
      line.row === null &&
      line.sourced.text.length < width * 1.6
    ) {
      open.lines.push(line);
    } else {
      close();
      if (afterNote) cut.add(line);
      afterNote = false;
      rest.push(line);
    }
  }
  close();
  return { byMark, rest, cut };
}

function markOf(line: Line): string | null {
  if (line.row !== null) return null;
  const groups = FOOTNOTE_START.exec(line.raw)?.groups;
  const mark = groups?.figures ?? groups?.bracket ?? groups?.tag;
  return mark === undefined ? null : plainFigures(mark);
}

function footnoteOf(lines: readonly Line[]): Footnote {
  const joined = joinLines(lines);
  const colon = /^\s*:\s*/u.exec(joined.text)?.[0].length ?? 0;
  const words = trimSourced(sliceSourced(joined, colon));
  return { words, start: lines[0]?.span.start ?? 0 };
}
