import { ABSENT, type WantedToken } from '../coverage.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { TokenPlaces } from './token-places.ts';
import { shareOf } from './word-signs.ts';

/** The wanted syllables of a question, each with what it is worth in a stretch of text and around it. */
export interface FoundTokens {
  readonly wanted: readonly WantedToken[];
  readonly places: readonly TokenPlaces[];
  /** In the stretch or in the headings above it. */
  readonly credits: readonly number[];
  /** In the whole passage or in its headings. */
  readonly anywhere: readonly number[];
  readonly nearness: readonly number[];
  readonly vocabulary: Pick<Vocabulary, 'documentFrequency' | 'weight'>;
}

/** What a name, a time or the province counts beside what is asked about. */
const ASIDE = 0.2;
/** What a word counts however far it stands from the words that ask. */
const ANY_WORD = 0.2;
/** Syllables over which a word and what is told of it are half as near. */
const HALF = 8;
/** A syllable is rare that weighs this share of what one weighs that stands nowhere. */
const RARE = 0.5;
/** A syllable worth so much stands beside its neighbour of the question. */
const PAIRED = 0.74;
/** A syllable of a heading that counts as there. */
const IN_HEADING = 0.2;

/** How much of a question's weight stands in a stretch, in its headings, around it, and nowhere. */
export function shareSigns(found: FoundTokens) {
  const { wanted, places, credits, anywhere, nearness, vocabulary } = found;
  const rarest = vocabulary.weight('');
  const here = places.map((place) => place.here);
  const all = wanted.map(({ weight, isAside }) => (isAside === true ? ASIDE * weight : weight));
  const near = all.map((weight, index) => weight * (ANY_WORD + (nearness[index] ?? 0)));
  const around = places.map((place) => Math.max(place.here, place.before));
  const told = places.map((place) =>
    place.gap === Number.POSITIVE_INFINITY ? 0 : place.here / (1 + place.gap / HALF),
  );
  return {
    shareHere: shareOf(all, here),
    shareWithHeadings: shareOf(all, credits),
    shareAnywhere: shareOf(all, anywhere),
    shareWithBefore: shareOf(all, around),
    nearShareHere: shareOf(near, here),
    shareNearTold: shareOf(all, told),
    weightHere: all.reduce((sum, weight, index) => sum + weight * (here[index] ?? 0), 0) / rarest,
    ...lossesOf(all, credits),
    ...heaviestOf(all, here),
    ...rarityOf(found, all, here),
    ...whereaboutsOf(found, here),
  };
}

/** The three syllables whose lack costs most, as shares of the whole. */
function lossesOf(weights: readonly number[], credits: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const lost = weights.map((weight, index) => (weight * (1 - (credits[index] ?? 0))) / total);
  const [most = 0, second = 0, third = 0] = lost.sort((a, b) => b - a);
  return { lostMost: most, lostSecond: second, lostThird: third };
}

/** What the three heaviest syllables are worth. */
function heaviestOf(weights: readonly number[], here: readonly number[]) {
  const [first, second, third] = weights
    .map((_, index) => index)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const worth = (index: number | undefined) => (index === undefined ? 1 : (here[index] ?? 0));
  return { heaviest: worth(first), secondHeaviest: worth(second), thirdHeaviest: worth(third) };
}

function rarityOf(
  { wanted, vocabulary: { documentFrequency, weight } }: FoundTokens,
  weights: readonly number[],
  here: readonly number[],
) {
  const frequencies = wanted.map(({ folded }) => documentFrequency(folded));
  const least = RARE * weight('');
  const rare = wanted.map(({ folded }, index) => frequencies[index] !== 0 && weight(folded) >= least);
  return {
    unknownShare: shareOf(
      weights,
      frequencies.map((frequency) => Number(frequency === 0)),
    ),
    rare: rare.filter(Boolean).length,
    rareMissing: rare.filter((isRare, index) => isRare && (here[index] ?? 0) < ABSENT).length,
  };
}

/** Shares of what is asked about that stand only in headings, only before, only after, or nowhere; and those named beside it. */
function whereaboutsOf(
  { wanted, places, credits, anywhere, vocabulary }: FoundTokens,
  here: readonly number[],
) {
  const core = wanted.map(({ weight, isAside }) => (isAside === true ? 0 : weight));
  const beside = wanted.map(({ weight, isAside }) => (isAside === true ? weight : 0));
  const named = wanted.map(({ weight, isName, properName }) =>
    isName === true || properName !== undefined ? weight : 0,
  );
  const figures = wanted.map(({ weight, folded }) => (/\d/u.test(folded) ? weight : 0));
  const isHere = here.map((worth) => worth >= ABSENT);
  const inHeading = credits.map((credit, index) => isHere[index] !== true && credit >= IN_HEADING);
  const isBefore = places.map(
    ({ before }, index) => isHere[index] !== true && inHeading[index] !== true && before >= ABSENT,
  );
  const isAfter = places.map(
    ({ after }, index) =>
      isHere[index] !== true && inHeading[index] !== true && isBefore[index] !== true && after >= ABSENT,
  );
  const isAnywhere = anywhere.map((worth) => worth >= ABSENT);
  const part = (weights: readonly number[], is: readonly boolean[]) => shareOf(weights, is.map(Number));
  return {
    onlyInHeadings: part(core, inHeading),
    onlyBefore: part(core, isBefore),
    onlyAfter: part(core, isAfter),
    nowhere: part(
      core,
      isAnywhere.map((is) => !is),
    ),
    pairedShare: part(
      core,
      here.map((worth) => worth >= PAIRED),
    ),
    asideHere: part(beside, isHere),
    asideAnywhere: part(beside, isAnywhere),
    namedHere: part(named, isHere),
    namedAnywhere: part(named, isAnywhere),
    figuresHere: part(figures, isHere),
    figuresAnywhere: part(figures, isAnywhere),
    lightestMissing: lightestMissing(core, isHere) / vocabulary.weight(''),
  };
}

/** The weight of the lightest syllable that is not there, of all where none is missing: what is missing may matter little. */
function lightestMissing(core: readonly number[], isHere: readonly boolean[]): number {
  return core.reduce(
    (least, weight, index) => {
      return weight > 0 && isHere[index] !== true ? Math.min(least, weight) : least;
    },
    core.reduce((sum, weight) => sum + weight, 0),
  );
}
