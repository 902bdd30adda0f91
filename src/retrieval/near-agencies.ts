import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';
import type { Agencies } from './library.ts';

const SHOWN = 3;
/** Words that say what kind of body it is, not which. */
const KIND_WORDS = new Set([
  'so',
  'bo',
  'cuc',
  'ban',
  'vu',
  'vien',
  'phong',
  'trung',
  'tam',
  'tinh',
  'va',
  'chi',
  'department',
  'ministry',
  'of',
]);

/** Names of agencies of the same kind that hold all the words of an unknown one: "Sở Văn hóa, Thể thao và Du lịch" for "Sở Du lịch". */
export function nearAgencies(printed: string, { catalogue }: Agencies): string[] {
  const said = wordsOf(printed);
  const wanted = said.filter((word) => !KIND_WORDS.has(word));
  const [kind] = said;
  if (wanted.length === 0) return [];
  return catalogue.agencies
    .filter(({ name, successor }) => {
      const words = wordsOf(name);
      return successor === null && words[0] === kind && wanted.every((word) => words.includes(word));
    })
    .map(({ name }) => name)
    .slice(0, SHOWN);
}

function wordsOf(text: string): string[] {
  return syllables(fold(text)).map((syllable) => syllable.text);
}
