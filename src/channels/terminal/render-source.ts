import { citationLine, citationLines } from '../../answer/phrases/citation-line.ts';
import type { Citation } from '../../directive/citation.ts';
import type { Look } from './look.ts';
import { style } from './style.ts';
import { wrap } from './wrap.ts';

/** The line under a fact that says where it stands. */
export function renderSource(citation: Citation, look: Look): string[] {
  return sourceLines(citationLine(citation), look);
}

/** The sources of a count: each document once, with every place in it. */
export function renderSources(citations: readonly Citation[], look: Look): string[] {
  return citationLines(citations).flatMap((line) => sourceLines(line, look));
}

function sourceLines(text: string, { screen, words }: Look): string[] {
  const lines = wrap(`${words.source}: ${text}`, screen.width, { first: '    ', rest: '      ' });
  return lines.map((line) => style('dim', line, screen));
}
