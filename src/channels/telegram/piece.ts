import type { Html } from './html.ts';

/** A part of an answer that stays on one page. */
export interface Piece {
  readonly html: Html;
  /** What it stands under; shown again where a page begins inside it. Null for nothing. */
  readonly heading: Html | null;
  /** The line it shows, as answers count them: it can be asked for its source. Null for what is no line. */
  readonly line: number | null;
}

/** A piece that is no line and stands under nothing. */
export function textPiece(html: Html): Piece {
  return { html, heading: null, line: null };
}
