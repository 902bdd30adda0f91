import { type ShortForm, ShortForms } from '../vietnamese/short-forms.ts';
import type { Reader } from './library.ts';

const kept = new WeakMap<readonly ShortForm[], ShortForms>();

/** The short forms that the generation was read with; made once for each generation. */
export function shortFormsOf(reader: Pick<Reader, 'shortForms'>): ShortForms {
  const list = reader.shortForms();
  const known = kept.get(list) ?? new ShortForms(list);
  kept.set(list, known);
  return known;
}
