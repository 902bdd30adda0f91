import type { Citation } from '../../directive/citation.ts';
import type { Look } from './look.ts';
import { style } from './style.ts';
import { wrap } from './wrap.ts';

/** "Công văn số 6277/UBND-KGVX ngày 18/5/2026, mục 3": the document and the place in it, as one cites it. */
function citationLine({ label, locator }: Pick<Citation, 'label' | 'locator'>): string {
  return locator === '' ? label : `${label}, ${locator}`;
}

/** The line under a fact that says where it stands. */
export function renderSource(citation: Citation, look: Look): string[] {
  return sourceLines(citationLine(citation), look);
}

/** The sources of a count: each document once, with every place in it. */
export function renderSources(citations: readonly Citation[], look: Look): string[] {
  const labels = [...new Set(citations.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const places = citations.filter((citation) => citation.label === label).map(({ locator }) => locator);
    return sourceLines(citationLine({ label, locator: [...new Set(places)].join('; ') }), look);
  });
}

function sourceLines(text: string, { screen, words }: Look): string[] {
  const lines = wrap(`${words.source}: ${text}`, screen.width, { first: '    ', rest: '      ' });
  return lines.map((line) => style('dim', line, screen));
}
