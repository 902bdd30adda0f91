import type { Passage } from '../../directive/passage.ts';
import { collapseSpace } from '../../vietnamese/letters.ts';

/** What of a passage is embedded: "Hạ tầng số. Phủ sóng 5G …". A heading that the text repeats is not said twice. */
export function meaningText({ headings, text }: Pick<Passage, 'headings' | 'text'>): string {
  const plain = collapseSpace(text.normalize('NFC'));
  const heading = collapseSpace((headings.at(-1) ?? '').normalize('NFC'));
  if (heading === '' || plain.toLowerCase().includes(heading.toLowerCase())) return plain;
  return `${heading}${/[.:;!?]$/u.test(heading) ? '' : '.'} ${plain}`;
}
