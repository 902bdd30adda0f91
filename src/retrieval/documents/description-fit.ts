import type { ShortForms } from '../../vietnamese/short-forms.ts';
import { type DescribedWord, describedWords } from './description-words.ts';
import type { DocumentProfile } from './document-profile.ts';
import { type SaidTime, timesSaid } from './said-times.ts';
import { timesFit } from './time-fits.ts';

/** A description as it is compared: its times, and the words of each piece in every way that it can be said. */
export interface ReadDescription {
  readonly times: readonly SaidTime[];
  readonly pieces: readonly (readonly (readonly DescribedWord[])[])[];
}

/** How much a word tells: a rare one more than one that stands everywhere. */
export type WordWeight = (folded: string) => number;

/** Share of the weight of a description's words that a document has to bear. */
const BEARS = 0.75;

/** What a word loses that stands in a title but beside none of its neighbours in the description. */
const ALONE = 0.5;

/** Reads the pieces of a description. */
export function readDescription(
  pieces: readonly (readonly [string, ...string[]])[],
  forms: ShortForms,
): ReadDescription {
  const read = pieces.map((ways) => ways.map((way) => timesSaid(way)));
  return {
    times: read.flatMap(([first]) => first?.times ?? []),
    pieces: read.map((ways) => ways.map(({ rest }) => describedWords(rest, forms))),
  };
}

/**
 * How well a description fits a document, 0 to 1: the share of its words, by their weight, that title, issuer, place and
 * number bear. Null where the document is another one: of another time, place or issuer, with another figure, or where a
 * whole word is foreign to it.
 */
export function descriptionFit(
  { times, pieces }: ReadDescription,
  profile: DocumentProfile,
  weight: WordWeight,
): number | null {
  if (!timesFit(times, profile.times)) return null;
  const said = pieces.flatMap((ways) => bestWay(ways, profile));
  const { isPlaced, words: left } = placed(said, profile);
  const words = left.filter(({ isIdle }) => !isIdle);
  if (words.length === 0) return isPlaced || times.length > 0 ? 1 : null;
  const isBorne = ({ word }: DescribedWord) => profile.words.has(word);
  if (words.some((one) => isStrict(one) && !isBorne(one))) return null;
  if (words.some((one, at) => !isBorne(one) && isForeign(words[at + 1], profile))) return null;
  const sum = (of: readonly DescribedWord[]) => of.reduce((total, { word }) => total + weight(word), 0);
  const borne = words.filter(isBorne);
  const alone = borne.filter((one) => !isStrict(one) && isAlone(one, profile));
  const share = (sum(borne) - ALONE * sum(alone)) / sum(words);
  return share >= BEARS ? share : null;
}

function isForeign(word: DescribedWord | undefined, profile: DocumentProfile): boolean {
  return word !== undefined && !profile.words.has(word.word);
}

/** A word of a title, but beside others than there. */
function isAlone({ pairs }: DescribedWord, profile: DocumentProfile): boolean {
  return pairs.length > 0 && !pairs.some((pair) => profile.pairs.has(pair));
}

/** Figures, and whose document it is, leave no doubt. */
function isStrict({ word, isOf }: DescribedWord): boolean {
  return isOf || /\d/u.test(word);
}

/** Of the ways to say a piece the one of which the document bears most. */
function bestWay(
  ways: readonly (readonly DescribedWord[])[],
  { words }: DocumentProfile,
): readonly DescribedWord[] {
  const share = (way: readonly DescribedWord[]) =>
    way.filter(({ word }) => words.has(word)).length / Math.max(1, way.length);
  return ways.toSorted((one, other) => share(other) - share(one))[0] ?? [];
}

/** The words without the place of the document, and whether that was said. */
function placed(
  said: readonly DescribedWord[],
  { place }: DocumentProfile,
): { readonly isPlaced: boolean; readonly words: readonly DescribedWord[] } {
  const at = said.findIndex((_, start) => place.every((word, index) => said[start + index]?.word === word));
  if (place.length === 0 || at === -1) return { isPlaced: false, words: said };
  return { isPlaced: true, words: said.toSpliced(at, place.length) };
}
