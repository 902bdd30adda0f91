import type { Citation } from '../../directive/citation.ts';
import type { Look } from './look.ts';
import { harmless, style } from './style.ts';
import { wrap } from './wrap.ts';

/** "Công văn số 6277/UBND-KGVX ngày 18/5/2026, mục 3": the document and the place in it, as one cites it. */
function citationLine({ label, locator }: Citation): string {
  return harmless(locator === '' ? label : `${label}, ${locator}`);
}

/** The line under a fact that says where it stands. */
export function renderSource(citation: Citation, { screen, words }: Look): string[] {
  const text = `${words.source}: ${citationLine(citation)}`;
  return wrap(text, screen.width, { first: '    ', rest: '      ' }).map((line) =>
    style('dim', line, screen),
  );
}
