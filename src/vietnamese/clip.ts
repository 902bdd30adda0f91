/** Letters of a task's words that a list shows; in the corpus nine rows of an annex in ten are shorter. */
export const LIST_ROW_LENGTH = 280;

/** A text cut after the last word that ends within `length` characters, with "…"; a shorter text as it is. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  const kept = text.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.(–-]+$/u, '');
  return `${kept} …`;
}
