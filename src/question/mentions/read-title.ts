import type { Directive, DirectiveKind } from '../../directive/directive.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { TITLE_YEAR } from './document-patterns.ts';
import { titleHeads, titleSyllable } from './title-words.ts';

// Kinds whose name is a verb as well ("báo cáo tình hình"): only a figure of the title tells that a document is meant.
const VERBS = new Set<DirectiveKind>([
  'bao-cao',
  'huong-dan',
  'quy-dinh',
  'quyet-dinh',
  'thong-bao',
  'hop-dong',
]);
const CONCLUSION = /ket\s+luan/u;

/** Words after a kind that call documents by their title: how far they go, and which documents they fit best. */
export interface CalledTitle {
  readonly length: number;
  readonly directives: readonly Directive[];
}

/** Reads the title words that begin `rest` (folded); null when they are no title of a document of this kind. */
export function readTitle(
  rest: string,
  directives: readonly Directive[],
  kind: DirectiveKind,
): CalledTitle | null {
  const said = syllables(rest).slice(0, 16);
  let best = 0;
  let fitting: Directive[] = [];
  for (const directive of directives) {
    const fit = Math.max(0, ...titleHeads(directive, kind).map((head) => wordsOf(said, head)));
    if (fit > best) fitting = [];
    if (fit >= best && fit > 0) fitting.push(directive);
    best = Math.max(best, fit);
  }
  const last = said[best - 1];
  if (last === undefined) return null;
  const words = rest.slice(0, last.end);
  const hasFigure = /\d/u.test(words);
  const isNamed = best >= 2 && (!VERBS.has(kind) || (kind === 'thong-bao' && CONCLUSION.test(words)));
  if (!hasFigure && !isNamed) return null;
  const year = TITLE_YEAR.exec(rest.slice(last.end))?.[0] ?? '';
  return { length: last.end + year.length, directives: fitting };
}

/** How many of the syllables said stand in a title in this order; counting stops at the first that does not. */
function wordsOf(said: readonly { readonly text: string }[], head: readonly string[]): number {
  let at = -1;
  let count = 0;
  for (const { text } of said) {
    at = head.indexOf(titleSyllable(text), at + 1);
    if (at === -1) break;
    count += 1;
  }
  return count;
}
