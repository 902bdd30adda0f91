import type { Place, PlacedWord, PlacedWords } from './placed-words.ts';
import type { ToldValue } from './told-value.ts';

/** How much of what a question asks about stands where, seen from one told value: shares of its weight, 0 to 1. */
export interface Beside {
  /** In the clause or item of the value. */
  readonly beside: number;
  /** In words that stand before the first or behind the last such value of the sentence and so govern them all, or in a sentence without one. */
  readonly shared: number;
  /** Only beside other values of its type. */
  readonly rival: number;
  /** The largest share that one word has which stands neither beside it nor governs it. */
  readonly lost: number;
}

interface PlacedValue extends ToldValue, Place {}

const OWN = 3;
const SHARED = 2;
const RIVAL = 1;
/** Within this much of boundaries a word is of the item of a value. */
const ITEM = 1;

/** For each value where the words of the question stand. */
export function besideEach(
  values: readonly ToldValue[],
  { words, placeOf }: PlacedWords,
  weights: ReadonlyMap<string, number>,
): Beside[] {
  const placed = values.map((value) => ({ ...value, ...placeOf(value.start) }));
  const owners = words.map((word) => ownerOf(word, placed));
  const ranges = rangesOf(placed);
  return placed.map((value, index) => {
    const ranks = new Map<string, number>();
    words.forEach((word, at) => {
      const rank = rankOf(word, value, { isOwn: owners[at] === index, ranges });
      ranks.set(word.word, Math.max(ranks.get(word.word) ?? 0, rank));
    });
    return sharesOf(ranks, weights);
  });
}

/** From the first to the last value of each sentence that holds one. */
type Ranges = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

function rangesOf(placed: readonly PlacedValue[]): Ranges {
  const ranges = new Map<number, { readonly from: number; readonly to: number }>();
  for (const { start, end, sentence } of placed) {
    const { from, to } = ranges.get(sentence) ?? { from: start, to: end };
    ranges.set(sentence, { from: Math.min(from, start), to: Math.max(to, end) });
  }
  return ranges;
}

function rankOf(
  word: PlacedWord,
  value: PlacedValue,
  { isOwn, ranges }: { readonly isOwn: boolean; readonly ranges: Ranges },
): number {
  if (word.at >= value.start && word.at < value.end) return OWN;
  if (isOwn) return Math.abs(word.depth - value.depth) <= ITEM ? OWN : SHARED;
  const range = ranges.get(word.sentence);
  if (range === undefined) return SHARED;
  if (word.sentence !== value.sentence) return RIVAL;
  return word.at < range.from || word.at >= range.to ? SHARED : RIVAL;
}

/** What a character between a word and a value counts beside the boundaries, and all of them at most. */
const CHARACTER = 0.001;
const CHARACTERS = 0.29;

/** The value that a word belongs to: over the fewest boundaries, and the nearest of these; −1 where there is none. */
function ownerOf({ at, depth }: PlacedWord, placed: readonly PlacedValue[]): number {
  let owner = -1;
  let least = Number.POSITIVE_INFINITY;
  placed.forEach((value, index) => {
    const distance = at < value.start ? value.start - at : Math.max(0, at - value.end);
    const cost = Math.abs(depth - value.depth) + Math.min(CHARACTERS, distance * CHARACTER);
    if (cost < least) [owner, least] = [index, cost];
  });
  return owner;
}

function sharesOf(ranks: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): Beside {
  const got = [0, 0, 0, 0];
  let all = 0;
  let lost = 0;
  for (const [word, weight] of weights) {
    const rank = ranks.get(word) ?? 0;
    got[rank] = (got[rank] ?? 0) + weight;
    all += weight;
    if (rank < SHARED) lost = Math.max(lost, weight);
  }
  const share = (rank: number) => (all === 0 ? 0 : (got[rank] ?? 0) / all);
  return { beside: share(OWN), shared: share(SHARED), rival: share(RIVAL), lost: all === 0 ? 0 : lost / all };
}
