import type { Citation } from '../../directive/citation.ts';

/** "Công văn số 6277/UBND-KGVX ngày 18/5/2026, mục 3": the document and the place in it, as one cites it. */
export function citationLine({ label, locator }: Pick<Citation, 'label' | 'locator'>): string {
  return locator === '' ? label : `${label}, ${locator}`;
}

/** The sources of a count: each document once, with every place in it. */
export function citationLines(citations: readonly Citation[]): string[] {
  const labels = [...new Set(citations.map(({ label }) => label))];
  return labels.map((label) => {
    const places = citations.filter((citation) => citation.label === label).map(({ locator }) => locator);
    return citationLine({ label, locator: [...new Set(places)].join('; ') });
  });
}
