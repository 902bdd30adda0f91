import { ABSENT, type WantedToken } from '../coverage.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type AskedWeights, askedWeights } from './asked-weights.ts';
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

/** Syllables over which a word and what is told of it are half as near. */
const HALF = 8;
/** A syllable worth so much stands beside its neighbour of the question. */
const PAIRED = 0.74;
/** A syllable of a heading that counts as there. */
const IN_HEADING = 0.2;

/** How much of a question's weight stands in a stretch, in its headings, around it, and nowhere. */
export function shareSigns(found: FoundTokens) {
  const { places, credits, anywhere } = found;
  const weights = askedWeights(found);
  const { all, near, rarest } = weights;
  const here = places.map((place) => place.here);
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
    ...heaviestOf(weights, here),
    ...rarityOf(weights, here),
    ...whereaboutsOf(found, weights),
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
function heaviestOf({ heaviest: [first, second, third] }: AskedWeights, here: readonly number[]) {
  const worth = (index: number | undefined) => (index === undefined ? 1 : (here[index] ?? 0));
  return { heaviest: worth(first), secondHeaviest: worth(second), thirdHeaviest: worth(third) };
}

function rarityOf({ all, unknown, rare }: AskedWeights, here: readonly number[]) {
  return {
    unknownShare: shareOf(all, unknown),
    rare: rare.length,
    rareMissing: rare.filter((index) => (here[index] ?? 0) < ABSENT).length,
  };
}

/** Where a syllable is met first: in the stretch, in headings, before the stretch, after it, or in none of these. */
type Whereabouts = 'here' | 'heading' | 'before' | 'after' | 'none';

function whereIs({ here, before, after }: TokenPlaces, credit: number): Whereabouts {
  if (here >= ABSENT) return 'here';
  if (credit >= IN_HEADING) return 'heading';
  if (before >= ABSENT) return 'before';
  return after >= ABSENT ? 'after' : 'none';
}

/** Shares of what is asked about that stand only in headings, only before, only after, or nowhere; and those named beside it. */
function whereaboutsOf(
  { places, credits, anywhere }: FoundTokens,
  { core, aside, named, figures, rarest }: AskedWeights,
) {
  const where = places.map((place, index) => whereIs(place, credits[index] ?? 0));
  const at = (one: Whereabouts) => where.map((met) => Number(met === one));
  const isHere = at('here');
  const isAnywhere = anywhere.map((worth) => Number(worth >= ABSENT));
  return {
    onlyInHeadings: shareOf(core, at('heading')),
    onlyBefore: shareOf(core, at('before')),
    onlyAfter: shareOf(core, at('after')),
    nowhere: shareOf(
      core,
      isAnywhere.map((is) => 1 - is),
    ),
    pairedShare: shareOf(
      core,
      places.map(({ here }) => Number(here >= PAIRED)),
    ),
    asideHere: shareOf(aside, isHere),
    asideAnywhere: shareOf(aside, isAnywhere),
    namedHere: shareOf(named, isHere),
    namedAnywhere: shareOf(named, isAnywhere),
    figuresHere: shareOf(figures, isHere),
    figuresAnywhere: shareOf(figures, isAnywhere),
    lightestMissing: lightestMissing(core, isHere) / rarest,
  };
}

/** The weight of the lightest syllable that is not there, of all where none is missing: what is missing may matter little. */
function lightestMissing(core: readonly number[], isHere: readonly number[]): number {
  let all = 0;
  for (const weight of core) all += weight;
  return core.reduce(
    (least, weight, index) => (weight > 0 && isHere[index] !== 1 ? Math.min(least, weight) : least),
    all,
  );
}
